package passerelle.journey.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import passerelle.account.Role;
import passerelle.journey.DerivedJourneys;
import passerelle.journey.Skip;
import passerelle.journey.SkipService;
import passerelle.journey.SkippedRow;
import passerelle.journey.Step;
import passerelle.journey.norm.Norm;
import passerelle.journey.norm.NormService;
import passerelle.shared.CityId;
import passerelle.shared.Reason;
import passerelle.support.ApplicationTest;
import passerelle.support.TestCities;
import passerelle.support.Users;

@ApplicationTest
class JourneyRowsTest {

    private static final Reason REASON = new Reason("Joined before letters were kept");

    @Autowired
    private JourneyService journeys;

    @Autowired
    private DerivedJourneys derived;

    @Autowired
    private PipelineService pipeline;

    @Autowired
    private SkipService skips;

    @Autowired
    private NormService norms;

    @Autowired
    private TestCities cities;

    @Autowired
    private Users users;

    private CityId city;

    @BeforeEach
    void addACity() {
        city = cities.add("it-valmora", "Valmora");
        users.signIn(Role.SECRETARIAT);
    }

    @Test
    void holdsWhatTheRuleSays() {
        assertThat(journeys.of(city).steps()).isEqualTo(derived.of(city));
    }

    @Test
    void followsASkipAndItsTakingBack() {
        var skipped = skips.skip(city, new Skip(Step.LETTER, 0), REASON);

        assertThat(journeys.of(city).next().step()).isEqualTo(Step.DECLARATION);
        assertThat(skips.of(city)).extracting(SkippedRow::reason).containsExactly(REASON.text());

        skips.takeBack(skipped, REASON);

        assertThat(journeys.of(city).next().step()).isEqualTo(Step.LETTER);
        assertThat(skips.of(city)).isEmpty();
        assertThat(journeys.of(city).steps()).isEqualTo(derived.of(city));
    }

    @Test
    void showsEveryCityOnceOnTheBoard() {
        cities.add("fr-lunden", "Lunden");

        var rows = pipeline.rows(PipelineFilter.NONE, PageRequest.of(0, 50, Sort.by("j.earliestDue", "c.sortEn")));

        assertThat(rows).extracting(PipelineRow::code).containsExactly("fr-lunden", "it-valmora");
        assertThat(pipeline.counts(PipelineFilter.NONE)).containsExactly(new StepCount(Step.LETTER, 2, null));
    }

    @Test
    void followsAChangedNorm() {
        norms.change(Norm.VISIT, 180, 100, REASON);

        assertThat(norms.norms().of(Norm.VISIT)).isEqualTo(100);
        assertThat(journeys.of(city).steps()).isEqualTo(derived.of(city));
    }

    /** At start and every night. */
    @Test
    void isWorkedOutAnewWithNobodySignedIn(@Autowired JourneyRows rows) {
        users.signOut();

        rows.rebuildAll();

        users.signIn(Role.SECRETARIAT);
        assertThat(journeys.of(city).steps()).isEqualTo(derived.of(city));
    }
}
