package passerelle.rights;

import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import org.springframework.boot.test.context.TestComponent;
import passerelle.comparison.Basis;
import passerelle.learning.Circle;
import passerelle.learning.InterestKind;
import passerelle.learning.LearningGroupId;
import passerelle.learning.Outline;
import passerelle.learning.TestLearning;
import passerelle.shared.CityId;
import passerelle.shared.PartialDate;

@TestComponent
class WorldOfLearning implements WorldPart {

    private final TestLearning learning;

    WorldOfLearning(TestLearning learning) {
        this.learning = learning;
    }

    @Override
    public void furnish(CityId city, Map<Class<?>, Object> things) {
        learning.says(city, InterestKind.WANTS, "education");
        things.put(LearningGroupId.class, learning.group(city));
        things.put(Outline.class, TestLearning.outline("Schools"));
        things.put(Circle.class, learning.circle(city));
        things.put(Basis.class, Basis.standard(LocalDate.now()));
        things.put(PartialDate.class, PartialDate.of(Year.of(2024)));
    }
}
