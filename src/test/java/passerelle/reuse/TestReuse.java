package passerelle.reuse;

import java.time.LocalDate;
import org.springframework.boot.test.context.TestComponent;
import passerelle.account.Acting;
import passerelle.city.CityRegister;
import passerelle.city.Standing;
import passerelle.practice.GoodPracticeId;
import passerelle.practice.TestPractices;
import passerelle.shared.CityId;
import passerelle.support.TestCities;

/** Cities that adapt practices of others. */
@TestComponent
public class TestReuse {

    private final TestCities cities;
    private final CityRegister register;
    private final TestPractices practices;
    private final AdaptationService adaptations;

    TestReuse(TestCities cities, CityRegister register, TestPractices practices, AdaptationService adaptations) {
        this.cities = cities;
        this.register = register;
        this.practices = practices;
        this.adaptations = adaptations;
    }

    /** A new city that is a member of the network. */
    public CityId member(String code, String name) {
        return join(cities.add(code, name));
    }

    public CityId join(CityId city) {
        return Acting.asSystem(() -> {
            register.standing(city, Standing.MEMBER, LocalDate.of(2019, 5, 3));
            return city;
        });
    }

    /** What a city adapted from another one, whatever its standing was before. */
    public AdaptationId adaptation(CityId city) {
        var mark = Long.toString(System.nanoTime(), Character.MAX_RADIX);
        var other = cities.add("ie-tells-" + mark, "Tells " + mark);
        return adapted(join(city), practices.published(other, "Tables"), "In school yards");
    }

    public AdaptationId adapted(CityId city, GoodPracticeId practice, String note) {
        var code = practices.code(practice);
        return Acting.asSystem(() -> adaptations.tell(city, code, new AdaptationNote(note)));
    }
}
