package passerelle.learning;

import java.util.Locale;
import java.util.Set;
import org.springframework.boot.test.context.TestComponent;
import passerelle.account.Acting;
import passerelle.shared.CityId;
import passerelle.support.TestCities;

/** Cities that say what they want, and groups of them. */
@TestComponent
public class TestLearning {

    private final TestCities cities;
    private final InterestService interests;
    private final LearningGroupService groups;

    TestLearning(TestCities cities, InterestService interests, LearningGroupService groups) {
        this.cities = cities;
        this.interests = interests;
        this.groups = groups;
    }

    public void says(CityId city, InterestKind kind, String area) {
        Acting.asSystem(() -> {
            interests.state(city, area, kind);
            return city;
        });
    }

    /** In which the city learns media with another one, from a third; of which it is the contact. */
    public LearningGroupId group(CityId city) {
        return Acting.asSystem(() -> groups.propose("media", outline("Media"), circle(city), false));
    }

    public static Outline outline(String name) {
        return new Outline(name, "", "", Set.of("en"));
    }

    public Circle circle(CityId city) {
        return Circle.of(Set.of(fellow("Shareham")), Set.of(city, fellow("Learnham")), city);
    }

    private CityId fellow(String name) {
        var mark = Long.toString(System.nanoTime(), Character.MAX_RADIX);
        return cities.add("ie-" + name.toLowerCase(Locale.ROOT) + "-" + mark, name + " " + mark);
    }
}
