package passerelle.result.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Year;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.Acting;
import passerelle.account.Role;
import passerelle.instrument.EditionService;
import passerelle.instrument.Instrument;
import passerelle.result.Measure;
import passerelle.result.OfficialResult;
import passerelle.result.OfficialResultService;
import passerelle.result.ResultDate;
import passerelle.result.ResultKind;
import passerelle.result.ResultService;
import passerelle.shared.CityId;
import passerelle.shared.Reason;
import passerelle.support.ApplicationTest;
import passerelle.support.TestCities;
import passerelle.support.Users;

@ApplicationTest
class OfficialResultFormsTest extends SpringBrowserlessTest {

    @Autowired
    private OfficialResultService official;

    @Autowired
    private ResultService results;

    @Autowired
    private EditionService editions;

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
    void takesAnOfficialResultFromTheAnalyst() {
        users.signIn(Role.ANALYST);
        open("index");

        test($(Button.class).withText("Record an official result").single()).click();
        type("Round", "2020");
        type("Core index", "57");
        save();

        assertThat($(Dialog.class).exists()).isFalse();
        assertThat(results.of(city).latest()).hasValueSatisfying(result -> {
            assertThat(result.scores()).containsOnlyKeys(Measure.CORE);
            assertThat(result.round()).isEqualTo(2020);
        });
    }

    @Test
    void saysInTheFormWhyAResultIsRefused() {
        users.signIn(Role.SECRETARIAT);
        open("index");

        test($(Button.class).withText("Record an official result").single()).click();
        type("Core index", "101");
        save();

        assertThat(words()).contains("A percentage is between 0 and 100, not 101.");
        assertThat(results.of(city).isEmpty()).isTrue();
    }

    @Test
    void showsWhatACorrectionWouldOverwrite() {
        record(2023, Map.of(Measure.CORE, 61));
        users.signIn(Role.ANALYST);
        open("index");
        test($(Button.class).withText("Correct").single()).click();
        correct(2023, Map.of(Measure.CORE, 63));

        type("Core index", "62");
        type("Reason", "Misread");
        save();

        assertThat(percent()).isEqualTo(63);
        assertThat($(Dialog.class).exists()).isTrue();

        test($(Button.class).withText("Record mine").single()).click();

        assertThat(percent()).isEqualTo(62);
    }

    private void open(String tab) {
        navigate("cities/it-valmora/" + tab, Component.class);
    }

    private void record(int round, Map<Measure, Integer> percents) {
        Acting.asSystem(() -> official.record(city, result(round, percents)));
    }

    private void correct(int round, Map<Measure, Integer> percents) {
        var known = results.of(city).latest(ResultKind.OFFICIAL).orElseThrow();
        official.correct(known.id(), result(round, percents), new Reason("A later letter"));
    }

    private OfficialResult result(int round, Map<Measure, Integer> percents) {
        var edition = editions.active(Instrument.INDEX).id();
        return new OfficialResult(round, edition, ResultDate.of(Year.of(round)), null, null, percents);
    }

    private int percent() {
        return results.of(city)
                .latest(ResultKind.OFFICIAL)
                .flatMap(known -> known.score(Measure.CORE))
                .orElseThrow()
                .score()
                .rounded();
    }

    private void type(String label, String text) {
        test($(TextField.class).withCaption(label).single()).setValue(text);
    }

    private void save() {
        test($(Button.class).withText("Save").single()).click();
    }

    private String words() {
        return $(Div.class).all().stream().map(Div::getText).reduce("", String::concat)
                + $(com.vaadin.flow.component.html.Paragraph.class).all().stream()
                        .map(com.vaadin.flow.component.html.Paragraph::getText)
                        .reduce("", String::concat);
    }
}
