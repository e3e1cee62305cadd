package passerelle.rights;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.boot.test.context.TestComponent;
import passerelle.account.Acting;
import passerelle.account.Role;
import passerelle.shared.CityId;
import passerelle.support.TestVisits;
import passerelle.support.Users;
import passerelle.visit.MeetingDetails;
import passerelle.visit.MeetingId;
import passerelle.visit.MeetingService;
import passerelle.visit.Stakeholder;
import passerelle.visit.VisitId;
import passerelle.visit.VisitPlan;
import passerelle.visit.profile.FindingDetails;
import passerelle.visit.profile.FindingId;
import passerelle.visit.profile.FindingKind;
import passerelle.visit.profile.FindingService;
import passerelle.visit.profile.ProfileId;
import passerelle.visit.profile.ProfileService;

@TestComponent
class WorldOfVisits implements WorldPart {

    private final TestVisits visits;
    private final MeetingService meetings;
    private final FindingService findings;
    private final ProfileService profiles;
    private final Users users;

    WorldOfVisits(
            TestVisits visits, MeetingService meetings, FindingService findings, ProfileService profiles, Users users) {
        this.visits = visits;
        this.meetings = meetings;
        this.findings = findings;
        this.profiles = profiles;
        this.users = users;
    }

    @Override
    public void furnish(CityId city, Map<Class<?>, Object> things) {
        var expert = users.add(Role.EXPERT);
        var visit = visits.planned(city, 3, expert);
        var finding = new FindingDetails("education", FindingKind.CONFIRMS, "");
        things.put(VisitId.class, visit);
        things.put(VisitPlan.class, visits.plan(3, expert));
        things.put(FindingDetails.class, finding);
        Acting.asSystem(() -> {
            var met = new MeetingDetails(LocalDate.now().minusDays(4), "The council", Stakeholder.POLITICIAN);
            things.put(MeetingId.class, meetings.record(visit, met));
            things.put(FindingId.class, findings.record(visit, finding));
            things.put(ProfileId.class, profiles.draft(city, visits.round()));
            return city;
        });
    }
}
