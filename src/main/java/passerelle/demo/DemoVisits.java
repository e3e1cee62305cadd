package passerelle.demo;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import passerelle.account.Role;
import passerelle.shared.AccountId;
import passerelle.shared.CityId;
import passerelle.shared.Period;
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
import passerelle.visit.profile.ProfileId;
import passerelle.visit.profile.ProfileIssue;
import passerelle.visit.profile.ProfileService;

/** How a city of the demo is visited, and what the visit concludes. */
@Component
@Profile("demo")
class DemoVisits {

    private final VisitService visits;
    private final MeetingService meetings;
    private final FindingService findings;
    private final ProfileService profiles;
    private final TextService texts;

    DemoVisits(
            VisitService visits,
            MeetingService meetings,
            FindingService findings,
            ProfileService profiles,
            TextService texts) {
        this.visits = visits;
        this.meetings = meetings;
        this.findings = findings;
        this.profiles = profiles;
        this.texts = texts;
    }

    VisitId plan(CityId city, int round, LocalDate first, AccountId expert, CostBearer costs) {
        var days = new Period(first, first.plusDays(2));
        return visits.plan(
                city, new VisitPlan(round, days, Set.of(expert), DemoWords.name(Role.SECRETARIAT), costs, true));
    }

    void meet(VisitId visit, LocalDate on) {
        meet(
                visit,
                new MeetingDetails(on, "Deputy mayor for equality", Stakeholder.POLITICIAN),
                new Judgement(Understanding.GOOD, Willingness.COMMITTED));
        meet(
                visit,
                new MeetingDetails(on, "Heads of education and housing", Stakeholder.OFFICIAL),
                new Judgement(Understanding.SOME, Willingness.WILLING));
        meet(
                visit,
                new MeetingDetails(on.plusDays(1), "Round table of associations", Stakeholder.CIVIL_SOCIETY),
                new Judgement(Understanding.FULL, Willingness.COMMITTED));
        find(
                visit,
                "education",
                FindingKind.CONFIRMS,
                "School twinning works as described; parents speak of it first.");
        find(visit, "business", FindingKind.CONTRADICTS, "The business forum answered for has not met for two years.");
        find(
                visit,
                "public-space",
                FindingKind.ADDS,
                "The market square is planned together with its users; it deserves a place in the answers.");
    }

    void close(VisitId visit, LocalDate on) {
        visits.close(visit, on, false);
    }

    ProfileId draft(CityId city, int round) {
        var profile = profiles.draft(city, round);
        write(
                "profile",
                profile.value(),
                "summary",
                "Committed leadership and lively associations; business and media are still to be won over.");
        return profile;
    }

    void issue(ProfileId profile, LocalDate on) {
        write("profile", profile.value(), "recommendation.business", "Revive the business forum with a yearly theme.");
        profiles.attach(profile, DemoPaper.pdf("intercultural-profile.pdf", "Intercultural profile"));
        profiles.issue(profile, new ProfileIssue(on, true));
    }

    private void meet(VisitId visit, MeetingDetails whom, Judgement judgement) {
        meetings.judge(meetings.record(visit, whom), judgement);
    }

    private void find(VisitId visit, String area, FindingKind kind, String words) {
        var finding = findings.record(visit, new FindingDetails(area, kind, ""));
        write("finding", finding.value(), "text", words);
    }

    private void write(String subject, UUID object, String field, String words) {
        texts.save(new TextKey(subject, object, field), words, 0, "en");
    }
}
