package passerelle.demo;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import passerelle.city.CitySearch;
import passerelle.learning.Circle;
import passerelle.learning.InterestKind;
import passerelle.learning.InterestService;
import passerelle.learning.LearningGroupService;
import passerelle.learning.Outline;
import passerelle.shared.CityId;

/** What the cities of the demo want to learn, what they share, and the group in which some of them have begun. */
@Component
@Profile("demo")
class DemoLearning {

    private static final String VALMORA = "it-valmora";
    private static final String LUNDEN = "se-lunden";
    private static final String PORTO_SOLE = "es-porto-sole";
    private static final String BRUECKSTADT = "de-bruckstadt";
    private static final String VALE_CLARO = "pt-vale-claro";

    private final DemoDesk desk;
    private final CitySearch directory;
    private final InterestService interests;
    private final LearningGroupService groups;
    private final TravellingClock clock;

    DemoLearning(
            DemoDesk desk,
            CitySearch directory,
            InterestService interests,
            LearningGroupService groups,
            TravellingClock clock) {
        this.desk = desk;
        this.directory = directory;
        this.interests = interests;
        this.groups = groups;
        this.clock = clock;
    }

    /** In the transaction in which everything else is written. */
    @EventListener
    public void write(TownsSettled settled) {
        try {
            write(settled.staff());
        } finally {
            clock.arrive();
        }
    }

    /** The secretariat records for each city what its coordinator told at the annual meeting. */
    private void write(DemoStaff staff) {
        desk.act(130, staff.secretariat(), () -> {
            say(VALMORA, InterestKind.WANTS, "business", "media");
            say(VALE_CLARO, InterestKind.WANTS, "business", "participation");
            say(BRUECKSTADT, InterestKind.WANTS, "media");
            say(PORTO_SOLE, InterestKind.WANTS, "mediation");
            say(PORTO_SOLE, InterestKind.OFFERS, "culture");
            say(LUNDEN, InterestKind.OFFERS, "business", "education");
        });
        var schools = desk.on(
                120,
                staff.secretariat(),
                () -> groups.propose(
                        "education",
                        new Outline(
                                "Schools that mix",
                                "How schools in mixed neighbourhoods keep their pupils",
                                "Education office, Lunden",
                                Set.of("en")),
                        Circle.of(cities(LUNDEN), cities(VALMORA, VALE_CLARO, BRUECKSTADT), city(LUNDEN)),
                        false));
        desk.act(95, staff.secretariat(), () -> groups.agree(schools, desk.daysAgo(97)));
    }

    private void say(String city, InterestKind kind, String... areas) {
        Arrays.stream(areas).forEach(area -> interests.state(city(city), area, kind));
    }

    private List<CityId> cities(String... codes) {
        return Arrays.stream(codes).map(this::city).toList();
    }

    private CityId city(String code) {
        var found = directory.coded(List.of(code)).get(code);
        if (found == null) {
            throw new IllegalStateException("The demo has no city " + code);
        }
        return found.id();
    }
}
