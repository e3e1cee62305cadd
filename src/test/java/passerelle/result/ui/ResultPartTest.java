package passerelle.result.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.time.Year;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.Acting;
import passerelle.account.Role;
import passerelle.assessment.TestAssessments;
import passerelle.instrument.EditionService;
import passerelle.instrument.Instrument;
import passerelle.result.Measure;
import passerelle.result.OfficialResult;
import passerelle.result.OfficialResultService;
import passerelle.result.ResultDate;
import passerelle.result.ResultDetails;
import passerelle.result.ResultKind;
import passerelle.result.ResultService;
import passerelle.shared.CityId;
import passerelle.shared.ui.ChartFigure;
import passerelle.support.ApplicationTest;
import passerelle.support.TestCities;
import passerelle.support.Users;

@ApplicationTest
class ResultPartTest extends SpringBrowserlessTest {

    @Autowired
    private OfficialResultService official;

    @Autowired
    private ResultService results;

    @Autowired
    private EditionService editions;

    @Autowired
    private TestAssessments assessments;

    @Autowired
    private TestCities cities;

    @Autowired
    private Users users;

    private CityId city;

    @BeforeEach
    void addACity() {
        city = cities.add("it-valmora", "Valmora");
    }

    @Test
    void teachesWhatWillBeThere() {
        users.signIn(Role.COORDINATOR, city);

        open("index");

        assertThat($(H2.class).withText("No result yet").exists()).isTrue();
        assertThat($(Button.class).withText("Record an official result").exists())
                .isFalse();
    }

    @Test
    void neverMixesTheKinds() {
        record(2023, Map.of(Measure.CORE, 61));
        assessments.submitted(city, Instrument.INDEX, 2026);
        users.signIn(Role.COORDINATOR, city);

        open("index");

        assertThat($(Span.class).withText("+39 since 2023").exists()).isFalse();
        assertThat(words()).contains("There is no earlier indicative result to compare with.");
        choose(2023, ResultKind.OFFICIAL);
        assertThat($(Span.class).withText("61%").exists()).isTrue();
    }

    @Test
    void standsOnTheOverviewForWhoMayReadIt() {
        record(2023, Map.of(Measure.CORE, 61));

        users.signIn(Role.COORDINATOR, city);
        open("overview");
        assertThat($(ChartFigure.class).exists()).isTrue();

        users.signIn(Role.COORDINATOR, cities.add("it-lunden", "Lunden"));
        open("overview");
        assertThat($(ChartFigure.class).exists()).isFalse();
    }

    private void open(String tab) {
        navigate("cities/it-valmora/" + tab, Component.class);
    }

    private void record(int round, Map<Measure, Integer> percents) {
        Acting.asSystem(() -> official.record(city, result(round, percents)));
    }

    private OfficialResult result(int round, Map<Measure, Integer> percents) {
        var edition = editions.active(Instrument.INDEX).id();
        return new OfficialResult(round, edition, ResultDate.of(Year.of(round)), null, null, percents);
    }

    @SuppressWarnings("unchecked")
    private void choose(int round, ResultKind kind) {
        Select<ResultDetails> choice = $(Select.class).single();
        choice.setValue(results.of(city).of(round).stream()
                .filter(result -> result.kind() == kind)
                .findFirst()
                .orElseThrow());
    }

    private String words() {
        return $(Div.class).all().stream().map(Div::getText).reduce("", String::concat)
                + $(com.vaadin.flow.component.html.Paragraph.class).all().stream()
                        .map(com.vaadin.flow.component.html.Paragraph::getText)
                        .reduce("", String::concat);
    }
}
