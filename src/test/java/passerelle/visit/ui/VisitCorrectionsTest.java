package passerelle.visit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.Role;
import passerelle.audit.ui.HistoryDialog;
import passerelle.shared.AccountId;
import passerelle.shared.CityId;
import passerelle.shared.Reason;
import passerelle.support.TestVisits;
import passerelle.support.ViewTest;
import passerelle.visit.MeetingDetails;
import passerelle.visit.MeetingService;
import passerelle.visit.Stakeholder;
import passerelle.visit.VisitId;
import passerelle.visit.profile.FindingDetails;
import passerelle.visit.profile.FindingKind;
import passerelle.visit.profile.FindingService;

/** What was noted on a visit, mended by two people at once, and its history. */
class VisitCorrectionsTest extends ViewTest {

    private static final Reason REASON = new Reason("Misheard");

    @Autowired
    private TestVisits visits;

    @Autowired
    private MeetingService meetings;

    @Autowired
    private FindingService findings;

    private CityId city;
    private VisitId visit;
    private LocalDate today;

    @BeforeEach
    void asAnExpertOfAVisit(@Autowired Clock clock) {
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
        press("Correct");
        meetings.correct(meeting, met("The deputy mayor"), REASON);

        type("Whom", "The mayor and her deputy");
        type("Reason", "Both came");
        press("Save");

        assertThat(words()).contains("The deputy mayor");
        assertThat(meetings.of(visit)).extracting(row -> row.details().whom()).containsExactly("The deputy mayor");

        press("Record mine");

        assertThat(meetings.of(visit))
                .extracting(row -> row.details().whom())
                .containsExactly("The mayor and her deputy");
    }

    @Test
    void showWhatSomebodyElseMendedInAFindingBeforeItIsOverwritten() {
        var finding = findings.record(visit, new FindingDetails("education", FindingKind.ADDS, "EDU-02"));
        open();
        press("Correct");
        findings.correct(finding, new FindingDetails("education", FindingKind.CONTRADICTS, "EDU-02"), REASON);

        type("Reason", "Another look");
        press("Save");

        assertThat(words()).contains("What stands here now is not what you saw");
        assertThat(kinds()).isEqualTo("[CONTRADICTS]");

        press("Record mine");

        assertThat(kinds()).isEqualTo("[ADDS]");
    }

    @Test
    void leaveTheirLineInTheHistoryOfAMeeting() {
        var meeting = meetings.record(visit, met("The mayor"));
        meetings.correct(meeting, met("The deputy mayor"), REASON);
        open();

        assertThat($(Button.class).withAriaLabel("History: The mayor").exists()).isFalse();
        pressSpoken("History: The deputy mayor");

        assertThat($(HistoryDialog.class).single().isOpened()).isTrue();
        assertThat(words()).contains("Misheard");
    }

    @Test
    void leaveTheirLineInTheHistoryOfAFinding() {
        var finding = findings.record(visit, new FindingDetails("education", FindingKind.ADDS, ""));
        findings.correct(finding, new FindingDetails("education", FindingKind.CONFIRMS, ""), REASON);
        open();

        pressLast("History");

        assertThat(words()).contains("Misheard");
    }

    @Test
    void areToldToTheCityForMeetingsOnly() {
        meetings.record(visit, met("The mayor"));
        users.signIn(Role.COORDINATOR, city);
        open();

        pressSpoken("History: The mayor");

        assertThat($(HistoryDialog.class).exists()).isTrue();
        assertThat(offers("Correct")).isFalse();
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
        open("cities/it-valmora/visit");
    }
}
