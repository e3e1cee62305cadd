package passerelle.visit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.Role;
import passerelle.audit.ui.HistoryDialog;
import passerelle.shared.AccountId;
import passerelle.shared.CityId;
import passerelle.shared.Reason;
import passerelle.support.ApplicationTest;
import passerelle.support.TestCities;
import passerelle.support.TestVisits;
import passerelle.support.Users;
import passerelle.visit.MeetingDetails;
import passerelle.visit.MeetingService;
import passerelle.visit.Stakeholder;
import passerelle.visit.VisitId;
import passerelle.visit.profile.FindingDetails;
import passerelle.visit.profile.FindingKind;
import passerelle.visit.profile.FindingService;

/** What was noted on a visit, mended by two people at once, and its history. */
@ApplicationTest
class VisitCorrectionsTest extends SpringBrowserlessTest {

    private static final Reason REASON = new Reason("Misheard");

    @Autowired
    private TestVisits visits;

    @Autowired
    private MeetingService meetings;

    @Autowired
    private FindingService findings;

    @Autowired
    private Users users;

    private CityId city;
    private VisitId visit;
    private LocalDate today;

    @BeforeEach
    void asAnExpertOfAVisit(@Autowired TestCities cities, @Autowired Clock clock) {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        today = LocalDate.now(clock);
        city = cities.add("it-valmora", "Valmora");
        AccountId expert = users.add(Role.EXPERT);
        visit = visits.planned(city, 0, expert);
        users.signIn(expert);
    }

    @Test
    void showWhatSomebodyElseMendedInAMeetingBeforeItIsOverwritten() {
        var meeting = meetings.record(visit, met("The mayor"));
        open();
        click("Correct");
        meetings.correct(meeting, met("The deputy mayor"), REASON);

        type("Whom", "The mayor and her deputy");
        type("Reason", "Both came");
        click("Save");

        assertThat(words()).contains("The deputy mayor");
        assertThat(meetings.of(visit)).extracting(row -> row.details().whom()).containsExactly("The deputy mayor");

        click("Record mine");

        assertThat(meetings.of(visit))
                .extracting(row -> row.details().whom())
                .containsExactly("The mayor and her deputy");
    }

    @Test
    void showWhatSomebodyElseMendedInAFindingBeforeItIsOverwritten() {
        var finding = findings.record(visit, new FindingDetails("education", FindingKind.ADDS, "EDU-02"));
        open();
        click("Correct");
        findings.correct(finding, new FindingDetails("education", FindingKind.CONTRADICTS, "EDU-02"), REASON);

        type("Reason", "Another look");
        click("Save");

        assertThat(words()).contains("What stands here now is not what you saw");
        assertThat(kinds()).isEqualTo("[CONTRADICTS]");

        click("Record mine");

        assertThat(kinds()).isEqualTo("[ADDS]");
    }

    @Test
    void leaveTheirLineInTheHistoryOfAMeeting() {
        var meeting = meetings.record(visit, met("The mayor"));
        meetings.correct(meeting, met("The deputy mayor"), REASON);
        open();

        history("History: The mayor");

        assertThat($(HistoryDialog.class).exists()).isFalse();
        history("History: The deputy mayor");
        assertThat($(HistoryDialog.class).single().isOpened()).isTrue();
        assertThat(words()).contains("Misheard");
    }

    @Test
    void leaveTheirLineInTheHistoryOfAFinding() {
        var finding = findings.record(visit, new FindingDetails("education", FindingKind.ADDS, ""));
        findings.correct(finding, new FindingDetails("education", FindingKind.CONFIRMS, ""), REASON);
        open();

        click("History");

        assertThat(words()).contains("Misheard");
    }

    @Test
    void areToldToTheCityForMeetingsOnly() {
        meetings.record(visit, met("The mayor"));
        users.signIn(Role.COORDINATOR, city);
        open();

        history("History: The mayor");

        assertThat($(HistoryDialog.class).exists()).isTrue();
        assertThat($(Button.class).withText("Correct").exists()).isFalse();
    }

    private String kinds() {
        return findings.of(visit).orElseThrow().rows().stream()
                .map(row -> row.details().kind())
                .toList()
                .toString();
    }

    private MeetingDetails met(String whom) {
        return new MeetingDetails(today, whom, Stakeholder.POLITICIAN);
    }

    private void open() {
        navigate("cities/it-valmora/visit", Component.class);
    }

    private void history(String spoken) {
        $(Button.class).all().stream()
                .filter(button -> button.getAriaLabel().filter(spoken::equals).isPresent())
                .forEach(button -> test(button).click());
    }

    private void type(String label, String text) {
        test($(TextField.class).withCaption(label).single()).setValue(text);
    }

    private void click(String words) {
        test($(Button.class).withText(words).all().getLast()).click();
    }

    private String words() {
        return $(Component.class).all().stream()
                .map(component -> component.getElement().getText())
                .collect(Collectors.joining("\n"));
    }
}
