package passerelle.result.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.Role;
import passerelle.assessment.TestAssessments;
import passerelle.chart.ui.ChartFigure;
import passerelle.instrument.Instrument;
import passerelle.result.Measure;
import passerelle.result.ResultDetails;
import passerelle.result.ResultKind;
import passerelle.result.ResultService;
import passerelle.result.TestResults;
import passerelle.shared.CityId;
import passerelle.support.ViewTest;

class ResultPartTest extends ViewTest {

    @Autowired
    private TestResults recorded;

    @Autowired
    private ResultService results;

    @Autowired
    private TestAssessments assessments;

    private CityId city;

    @BeforeEach
    void addACity() {
        city = cities.add("it-valmora", "Valmora");
    }

    @Test
    void teachesWhatWillBeThere() {
        users.signIn(Role.COORDINATOR, city);

        open("cities/it-valmora/index");

        assertThat(shows(H2.class, "No result yet")).isTrue();
        assertThat(offers("Record an official result")).isFalse();
    }

    @Test
    void neverMixesTheKinds() {
        recorded.record(city, 2023, Map.of(Measure.CORE, 61));
        assessments.submitted(city, Instrument.INDEX, 2026);
        users.signIn(Role.COORDINATOR, city);

        open("cities/it-valmora/index");

        assertThat(shows(Span.class, "+39 since 2023")).isFalse();
        assertThat(words()).contains("There is no earlier indicative result to compare with.");
        choose(2023, ResultKind.OFFICIAL);
        assertThat(shows(Span.class, "61%")).isTrue();
    }

    @Test
    void beginsWithTheResultThatTheAddressNames() {
        recorded.record(city, 2019, Map.of(Measure.CORE, 48));
        recorded.record(city, 2023, Map.of(Measure.CORE, 61));
        users.signIn(Role.COORDINATOR, city);

        open("cities/it-valmora/index?result=2019-official");
        assertThat(shows(Span.class, "48%")).isTrue();

        open("cities/it-valmora/index?result=2021-official");
        assertThat(shows(Span.class, "61%")).isTrue();
    }

    @Test
    void standsOnTheOverviewForWhoMayReadIt() {
        recorded.record(city, 2023, Map.of(Measure.CORE, 61));

        users.signIn(Role.COORDINATOR, city);
        open("cities/it-valmora/overview");
        assertThat($(ChartFigure.class).exists()).isTrue();

        users.signIn(Role.COORDINATOR, cities.add("it-lunden", "Lunden"));
        open("cities/it-valmora/overview");
        assertThat($(ChartFigure.class).exists()).isFalse();
    }

    @SuppressWarnings("unchecked")
    private void choose(int round, ResultKind kind) {
        Select<ResultDetails> choice = $(Select.class).single();
        choice.setValue(results.of(city).of(round).stream()
                .filter(result -> result.kind() == kind)
                .findFirst()
                .orElseThrow());
    }
}
