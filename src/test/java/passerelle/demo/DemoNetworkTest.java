package passerelle.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.test.context.ActiveProfiles;
import passerelle.account.Acting;
import passerelle.city.CityFilter;
import passerelle.city.CityRow;
import passerelle.city.CityService;
import passerelle.journey.CityJourney;
import passerelle.journey.Step;
import passerelle.journey.pipeline.JourneyService;
import passerelle.support.CommittingTest;

@CommittingTest
@ActiveProfiles("demo")
class DemoNetworkTest {

    @Autowired
    private DemoNetwork network;

    @Autowired
    private CityService cities;

    @Autowired
    private JourneyService journeys;

    @Test
    void hasACityAtEveryKindOfStep() {
        assertThat(all()).hasSize(8);
        assertThat(all())
                .extracting(city -> journey(city).next().step())
                .contains(
                        Step.DECLARATION,
                        Step.INDEX,
                        Step.REPORT,
                        Step.VISIT,
                        Step.PROFILE,
                        Step.STRATEGY,
                        Step.EVALUATION);
    }

    @Test
    void keepsTheSameRowsAsTheRuleDerives() {
        var kept = all().stream().map(this::journey).toList();

        Acting.asSystem(() -> {
            journeys.rebuildAll();
            return true;
        });

        assertThat(all().stream().map(this::journey).toList()).isEqualTo(kept);
    }

    @Test
    void isWrittenOnce() {
        network.run(new DefaultApplicationArguments());

        assertThat(all()).hasSize(8);
    }

    private CityJourney journey(CityRow city) {
        return Acting.asSystem(() -> journeys.of(city.id()));
    }

    private List<CityRow> all() {
        var page = PageRequest.of(0, 50, Sort.by("c.sortEn"));
        return Acting.asSystem(() -> cities.search(CityFilter.NONE, page));
    }
}
