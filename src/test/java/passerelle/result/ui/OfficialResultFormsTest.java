package passerelle.result.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.Role;
import passerelle.result.Measure;
import passerelle.result.OfficialResult;
import passerelle.result.OfficialResultService;
import passerelle.result.ResultDetails;
import passerelle.result.ResultKind;
import passerelle.result.ResultService;
import passerelle.result.TestResults;
import passerelle.shared.CityId;
import passerelle.shared.PartialDate;
import passerelle.shared.Reason;
import passerelle.support.ViewTest;

class OfficialResultFormsTest extends ViewTest {

    @Autowired
    private TestResults recorded;

    @Autowired
    private OfficialResultService official;

    @Autowired
    private ResultService results;

    private CityId city;

    @BeforeEach
    void addACity() {
        city = cities.add("it-valmora", "Valmora");
    }

    @Test
    void takesAnOfficialResultFromTheAnalyst() {
        users.signIn(Role.ANALYST);
        open("cities/it-valmora/index");

        press("Record an official result");
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
        open("cities/it-valmora/index");

        press("Record an official result");
        type("Core index", "101");
        save();

        assertThat(words()).contains("A percentage is between 0 and 100, not 101.");
        assertThat(results.of(city).isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"64", " 64 ", "64 %", "64%"})
    void takesAPercentWithItsSign(String typed) {
        users.signIn(Role.ANALYST);
        open("cities/it-valmora/index");

        press("Record an official result");
        type("Core index", typed);
        save();

        assertThat(percent()).isEqualTo(64);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            64,5 | “64,5” cannot be read as a number
            64.5 | “64.5” must be a whole number
            n/a  | “n/a” cannot be read as a number
            ''   | Give at least one percentage
            """)
    void saysWhatIsNoWholePercent(String typed, String words) {
        users.signIn(Role.ANALYST);
        open("cities/it-valmora/index");

        press("Record an official result");
        var field = $(TextField.class).withCaption("Core index").single();
        assertThat(field.getAllowedCharPattern())
                .as("keeps 6,5 from becoming 65")
                .isNullOrEmpty();
        type("Core index", typed);
        save();

        assertThat(words()).contains(words);
        assertThat(results.of(city).isEmpty()).isTrue();
    }

    @Test
    void showsWhatACorrectionWouldOverwrite() {
        recorded.record(city, 2023, Map.of(Measure.CORE, 61));
        users.signIn(Role.ANALYST);
        open("cities/it-valmora/index");
        press("Correct");
        correct(2023, Map.of(Measure.CORE, 63));

        type("Core index", "62");
        type("Reason", "Misread");
        save();

        assertThat(percent()).isEqualTo(63);
        assertThat($(Dialog.class).exists()).isTrue();

        press("Record mine");

        assertThat(percent()).isEqualTo(62);
    }

    @Test
    void leavesUnknownOnWhichDayOfAYearAResultWasPublished() {
        users.signIn(Role.ANALYST);
        var told = recorded.of(2013, Map.of(Measure.CORE, 64));
        var lastDay = LocalDate.of(2013, 12, 31);
        official.record(
                city,
                new OfficialResult(
                        2013,
                        told.edition(),
                        told.date(),
                        null,
                        lastDay,
                        PartialDate.Precision.YEAR,
                        told.percents(),
                        "Newsletter 30"));
        open("cities/it-valmora/index");
        assertThat(page()).doesNotContain("31 Dec");

        press("Correct");
        type("Core index", "65");
        type("Reason", "Misread");
        save();

        assertThat(percent()).isEqualTo(65);
        assertThat(results.of(city).latest(ResultKind.OFFICIAL).flatMap(ResultDetails::published))
                .map(PartialDate::toString)
                .contains("2013");
    }

    private void correct(int round, Map<Measure, Integer> percents) {
        var known = results.of(city).latest(ResultKind.OFFICIAL).orElseThrow();
        official.correct(known.id(), recorded.of(round, percents), new Reason("A later letter"));
    }

    private int percent() {
        return results.of(city)
                .latest(ResultKind.OFFICIAL)
                .flatMap(known -> known.score(Measure.CORE))
                .orElseThrow()
                .score()
                .rounded();
    }

    private void save() {
        press("Save");
    }
}
