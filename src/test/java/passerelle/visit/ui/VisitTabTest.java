package passerelle.visit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.Role;
import passerelle.shared.AccountId;
import passerelle.shared.CityId;
import passerelle.shared.ui.DateField;
import passerelle.shared.ui.StatusBadge;
import passerelle.support.TestVisits;
import passerelle.support.ViewTest;
import passerelle.text.TextKey;
import passerelle.text.TextService;
import passerelle.visit.Judgement;
import passerelle.visit.MeetingDetails;
import passerelle.visit.MeetingService;
import passerelle.visit.Stakeholder;
import passerelle.visit.Understanding;
import passerelle.visit.VisitId;
import passerelle.visit.VisitService;
import passerelle.visit.VisitStatus;
import passerelle.visit.Willingness;
import passerelle.visit.profile.FindingDetails;
import passerelle.visit.profile.FindingKind;
import passerelle.visit.profile.FindingService;

class VisitTabTest extends ViewTest {

    @Autowired
    private TestVisits visits;

    @Autowired
    private VisitService service;

    @Autowired
    private MeetingService meetings;

    @Autowired
    private FindingService findings;

    @Autowired
    private TextService texts;

    @Autowired
    private Clock clock;

    private CityId city;
    private AccountId expert;

    @BeforeEach
    void addACityAndAnExpert() {
        city = cities.add("it-valmora", "Valmora");
        expert = users.add(Role.EXPERT);
    }

    @Test
    void plansAVisitAfterAskingBackAboutTheReport() {
        users.signIn(Role.SECRETARIAT);
        open();

        press("Plan a visit");
        test(field("First day")).setValue(LocalDate.now(clock).plusDays(20));
        test(field("Last day")).setValue(LocalDate.now(clock).plusDays(22));
        $(MultiSelectComboBox.class).single().setValue(experts());
        press("Plan the visit");
        assertThat(service.ofCity(city)).isEmpty();
        press("Record anyway");

        assertThat(service.ofCity(city)).singleElement().satisfies(visit -> {
            assertThat(visit.status()).isEqualTo(VisitStatus.PLANNED);
            assertThat(visit.experts()).hasSize(1);
        });
        assertThat(shows(StatusBadge.class, "Planned")).isTrue();
    }

    @Test
    void refusesAVisitThatEndsBeforeItStartsAndKeepsWhatWasTyped() {
        users.signIn(Role.SECRETARIAT);
        open();

        press("Plan a visit");
        test(field("First day")).setValue(LocalDate.now(clock).plusDays(20));
        test(field("Last day")).setValue(LocalDate.now(clock).plusDays(18));
        press("Plan the visit");

        assertThat(words()).contains("before it starts");
        assertThat(field("First day").getValue()).isEqualTo(LocalDate.now(clock).plusDays(20));
    }

    @Test
    void closesAVisitThatIsOver() {
        visits.planned(city, 5, expert);
        users.signIn(Role.SECRETARIAT);
        open();

        press("Close the visit");
        press("Close");

        assertThat(service.ofCity(city).getFirst().status()).isEqualTo(VisitStatus.CLOSED);
    }

    @Test
    void savesAFindingWhileItIsTyped() {
        var visit = visits.planned(city, 0, expert);
        users.signIn(expert);
        findings.record(visit, new FindingDetails("education", FindingKind.ADDS, "EDU-02"));
        open();

        type("What the visit found", "Two of three schools do.");

        assertThat(findings.of(visit).orElseThrow().rows())
                .singleElement()
                .satisfies(row -> assertThat(row.text().body()).isEqualTo("Two of three schools do."));
    }

    @Test
    void showsTheCityTheScheduleAndNothingElse() {
        var visit = judged();
        users.signIn(Role.COORDINATOR, city);
        open();

        assertThat($(H2.class)
                        .withText("Visit of the %d round".formatted(visits.round()))
                        .exists())
                .isTrue();
        assertThat(shows(H3.class, "The mayor")).isTrue();
        assertThat(words()).doesNotContain("Understanding", "Knows the model", "Two of three schools", "Findings");
        assertThat($(TextArea.class).exists()).isFalse();
        assertThat(offers("Note a meeting")).isFalse();
        assertThat(service.get(visit).status()).isEqualTo(VisitStatus.PLANNED);
    }

    @Test
    void showsAnalystsEverythingForReading() {
        judged();
        users.signIn(Role.ANALYST);
        open();

        assertThat(words()).contains("Good", "Knows the model", "Two of three schools");
        assertThat($(RadioButtonGroup.class).exists()).isFalse();
    }

    @Test
    void tellsTheCityThatNoVisitIsPlanned() {
        users.signIn(Role.COORDINATOR, city);
        open();

        assertThat(shows(H2.class, "No visit planned yet")).isTrue();
        assertThat(offers("Plan a visit")).isFalse();
    }

    private VisitId judged() {
        var visit = visits.planned(city, 0, expert);
        users.signIn(expert);
        var meeting =
                meetings.record(visit, new MeetingDetails(LocalDate.now(clock), "The mayor", Stakeholder.POLITICIAN));
        meetings.judge(meeting, new Judgement(Understanding.GOOD, Willingness.WILLING));
        texts.save(new TextKey("meeting", meeting.value(), "notes"), "Knows the model of Lunden.", 0, "en");
        var finding = findings.record(visit, new FindingDetails("education", FindingKind.ADDS, ""));
        texts.save(new TextKey("finding", finding.value(), "text"), "Two of three schools do.", 0, "en");
        return visit;
    }

    private void open() {
        open("cities/it-valmora/visit");
    }

    private DateField field(String label) {
        return $(DateField.class).withCaption(label).single();
    }

    private Set<Object> experts() {
        return Set.copyOf($(MultiSelectComboBox.class)
                .single()
                .getListDataView()
                .getItems()
                .toList());
    }
}
