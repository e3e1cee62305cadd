package passerelle.visit.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.Acting;
import passerelle.account.Role;
import passerelle.shared.CityId;
import passerelle.shared.Period;
import passerelle.support.BrowserTest;
import passerelle.support.Logins;
import passerelle.support.TestCities;
import passerelle.text.TextKey;
import passerelle.text.TextService;
import passerelle.visit.CostBearer;
import passerelle.visit.Judgement;
import passerelle.visit.MeetingDetails;
import passerelle.visit.MeetingService;
import passerelle.visit.Stakeholder;
import passerelle.visit.Understanding;
import passerelle.visit.VisitId;
import passerelle.visit.VisitPlan;
import passerelle.visit.VisitService;
import passerelle.visit.Willingness;
import passerelle.visit.profile.FindingDetails;
import passerelle.visit.profile.FindingKind;
import passerelle.visit.profile.FindingService;

class VisitBrowserTest extends BrowserTest {

    @Autowired
    private VisitService visits;

    @Autowired
    private MeetingService meetings;

    @Autowired
    private FindingService findings;

    @Autowired
    private TextService texts;

    @Autowired
    private Logins logins;

    @Autowired
    private Clock clock;

    private String code = "";
    private CityId city = CityId.create();
    private LocalDate today = LocalDate.EPOCH;

    @BeforeEach
    void planAVisit(@Autowired TestCities cities) {
        var name = "Valmora " + UUID.randomUUID().toString().substring(0, 4);
        code = "it-" + name.toLowerCase(Locale.ROOT).replace(' ', '-');
        city = cities.add(code, name);
        today = LocalDate.now(clock);
        Acting.asSystem(this::written);
    }

    @Test
    void letsAnExpertNoteAMeetingInFrench() {
        var visitor = visitor(Locale.FRENCH).open("cities/" + code + "/visit");
        visitor.signIn(logins.add(Role.EXPERT, Locale.FRENCH, city));
        visitor.inspect("visit-under-way");

        visitor.page().getByRole(AriaRole.BUTTON, named("Noter une rencontre")).click();
        visitor.page().getByRole(AriaRole.TEXTBOX, named("Qui")).fill("La directrice du théâtre municipal");
        visitor.choose("Type de partie prenante", "Professionnel-le-s");
        visitor.page().getByRole(AriaRole.BUTTON, named("Enregistrer")).click();

        assertThat(visitor.page().getByText("La directrice du théâtre municipal"))
                .isVisible();
    }

    private VisitId written() {
        var period = new Period(today.minusDays(1), today.plusDays(1));
        var visit = visits.plan(
                city, new VisitPlan(today.getYear(), period, Set.of(), "Maria Rossi", CostBearer.PROGRAMME, true));
        var meeting =
                meetings.record(visit, new MeetingDetails(today, "The mayor and her deputy", Stakeholder.POLITICIAN));
        meetings.judge(meeting, new Judgement(Understanding.GOOD, Willingness.COMMITTED));
        texts.save(new TextKey("meeting", meeting.value(), "notes"), "Wants a district forum by autumn.", 0, "en");
        meetings.record(visit, new MeetingDetails(today.plusDays(1), "Three school heads", Stakeholder.OFFICIAL));
        var finding = findings.record(visit, new FindingDetails("education", FindingKind.CONTRADICTS, "EDU-02"));
        texts.save(new TextKey("finding", finding.value(), "text"), "One teacher in thirty.", 0, "en");
        findings.record(visit, new FindingDetails("neighbourhoods", FindingKind.ADDS, ""));
        return visit;
    }

    private static GetByRoleOptions named(String name) {
        return new GetByRoleOptions().setName(name).setExact(true);
    }
}
