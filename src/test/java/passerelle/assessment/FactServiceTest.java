package passerelle.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static passerelle.support.Refusals.assertDenied;
import static passerelle.support.Refusals.assertRefused;

import java.math.BigDecimal;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.Role;
import passerelle.city.CityFacts;
import passerelle.city.CityRegister;
import passerelle.city.CityService;
import passerelle.instrument.Instrument;
import passerelle.shared.CityId;
import passerelle.shared.Reason;
import passerelle.support.ApplicationTest;
import passerelle.support.TestCities;
import passerelle.support.Users;

@ApplicationTest
class FactServiceTest {

    private static final Reason LOOKED_AT = new Reason("Index 2026");

    @Autowired
    private FactService service;

    @Autowired
    private FigureService figures;

    @Autowired
    private CityService facts;

    @Autowired
    private CityRegister register;

    @Autowired
    private TestAssessments assessments;

    @Autowired
    private TestCities cities;

    @Autowired
    private Users users;

    private CityId city;
    private AssessmentId index;

    @BeforeEach
    void giveFigures() {
        city = cities.add("it-valmora", "Valmora");
        index = assessments.open(city, Instrument.INDEX, 2026);
        users.signIn(Role.COORDINATOR, city);
        figures.save(index, "reference-year", Figure.of(BigDecimal.valueOf(2025)), 0);
        figures.save(index, "population", Figure.of(BigDecimal.valueOf(84_200)), 0);
        figures.save(index, "foreign-born-share", Figure.of(new BigDecimal("12.5")), 0);
    }

    @Test
    void recordsNothingButWhatWasTicked() {
        service.take(index, Set.of(FactFigure.POPULATION), "Index 2026", LOOKED_AT);

        assertThat(facts.facts(city)).containsExactly(new CityFacts(2025, 84_200, null, null, null, "Index 2026"));
        assertThat(service.proposals(index)).extracting(FactProposal::figure).containsExactly(FactFigure.FOREIGN_BORN);
    }

    @Test
    void keepsWhatElseIsRecordedForTheYear() {
        register.record(city, new CityFacts(2025, 83_000, new BigDecimal("8"), null, null, "Census"));

        service.take(index, Set.of(FactFigure.FOREIGN_BORN), "Census; Index 2026", LOOKED_AT);

        assertThat(facts.facts(city)).singleElement().satisfies(year -> {
            assertThat(year.population()).isEqualTo(83_000);
            assertThat(year.foreignResidents()).isEqualByComparingTo("8");
            assertThat(year.foreignBorn()).isEqualByComparingTo("12.5");
        });
    }

    @Test
    void refusesWhatIsNoNews() {
        service.take(index, Set.of(FactFigure.POPULATION), "Index 2026", LOOKED_AT);

        assertRefused(
                () -> service.take(index, Set.of(FactFigure.POPULATION), "Index 2026", LOOKED_AT),
                "assessment.error.facts.none");
    }

    @Test
    void leavesTheFactsOfTheCityToThoseWhoKeepThem() {
        users.signIn(Role.CONTRIBUTOR, city);

        assertDenied(() -> service.proposals(index));
    }
}
