package passerelle.result.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.Role;
import passerelle.assessment.TestAssessments;
import passerelle.instrument.Instrument;
import passerelle.result.IndexReportDetails;
import passerelle.result.IndexReportService;
import passerelle.result.ReportLanguage;
import passerelle.result.TestReports;
import passerelle.shared.CityId;
import passerelle.shared.ui.Prose;
import passerelle.support.ViewTest;
import passerelle.text.TextKey;
import passerelle.text.TextService;

class ReportPartTest extends ViewTest {

    @Autowired
    private IndexReportService reports;

    @Autowired
    private TextService texts;

    @Autowired
    private TestReports testReports;

    @Autowired
    private TestAssessments assessments;

    private CityId city;

    @BeforeEach
    void addACity() {
        city = cities.add("it-valmora", "Valmora");
    }

    @Test
    void teachesTheCityWhatWillBeThere() {
        users.signIn(Role.COORDINATOR, city);

        open();

        assertThat(shows(H2.class, "No Index report yet")).isTrue();
    }

    @Test
    void offersADraftOnceTheIndexIsSubmitted() {
        assessments.submitted(city, Instrument.INDEX, 2026);
        users.signIn(Role.SECRETARIAT);
        open();

        press("Begin the Index report 2026");

        assertThat(reports.of(city)).extracting(IndexReportDetails::isIssued).containsExactly(false);
        assertThat($(TextArea.class).withCaption("Education").exists()).isTrue();
    }

    @Test
    @SuppressWarnings("unchecked")
    void asksBackBeforeItIssuesEarly() {
        testReports.draft(city, 2026);
        users.signIn(Role.SECRETARIAT);
        open();
        press("Issue the report");
        ComboBox<ReportLanguage> language =
                $(ComboBox.class).withCaption("Language").single();
        language.setValue(ReportLanguage.FRENCH);

        press("Save");
        assertThat(reports.of(city)).extracting(IndexReportDetails::isIssued).containsExactly(false);
        press("Record anyway");

        assertThat(reports.of(city)).extracting(IndexReportDetails::isIssued).containsExactly(true);
        assertThat(offers("Take the report back")).isTrue();
    }

    @Test
    void isReadByTheCity() {
        var id = testReports.draft(city, 2026);
        users.signIn(Role.SECRETARIAT);
        texts.save(new TextKey(IndexReportService.SUBJECT, id.value(), "education"), "Recruit teachers.", 0, "en");
        reports.issue(id, new passerelle.result.Issue(java.time.LocalDate.now(), ReportLanguage.FRENCH, null, true));
        users.signIn(Role.COORDINATOR, city);
        open();

        assertThat(shows(Prose.class, "Recruit teachers.")).isTrue();
        press("We have read it");

        assertThat(reports.of(city)).extracting(IndexReportDetails::readOn).doesNotContainNull();
        assertThat(offers("We have read it")).isFalse();
    }

    @Test
    void hidesItsDraftFromTheCity() {
        testReports.draft(city, 2026);
        users.signIn(Role.COORDINATOR, city);

        open();

        assertThat(shows(H2.class, "No Index report yet")).isTrue();
        assertThat($(TextArea.class).exists()).isFalse();
    }

    private void open() {
        open("cities/it-valmora/index");
    }
}
