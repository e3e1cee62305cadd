package passerelle.visit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import passerelle.account.CurrentUser;
import passerelle.account.Role;
import passerelle.audit.Act;
import passerelle.audit.AuditLog;
import passerelle.shared.Audience;
import passerelle.shared.CityId;
import passerelle.shared.Reason;
import passerelle.text.SavedText;

/**
 * Whom a visit meets, and what its team thinks of it. The city sees the schedule. Judgements and notes are about people
 * and stay with the visit's team for good: the source speaks of "two judgements of the experts" beside the findings,
 * and opens only the findings with the profile.
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class MeetingService {

    private final Meetings meetings;
    private final ExpertVisits visits;
    private final CurrentUser user;
    private final AuditLog audit;
    private final Clock clock;

    MeetingService(Meetings meetings, ExpertVisits visits, CurrentUser user, AuditLog audit, Clock clock) {
        this.meetings = meetings;
        this.visits = visits;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    public MeetingId record(VisitId id, MeetingDetails details) {
        var visit = visits.require(id);
        requireTeam(visit.city());
        var meeting = meetings.save(new Meeting(visit, details));
        audit.append(act("meeting.recorded", meeting).in(visit.city()).to(details));
        return meeting.id();
    }

    public void correct(MeetingId id, MeetingDetails details, Reason reason) {
        var meeting = meetings.require(id);
        var visit = visits.require(meeting.visit());
        requireTeam(visit.city());
        var before = meeting.details();
        meeting.describe(visit.period(), details);
        audit.append(act("meeting.corrected", meeting)
                .in(visit.city())
                .from(before)
                .to(details)
                .because(reason));
    }

    /** Judging again replaces what was thought before, and leaves alone what it does not name; the history keeps it. */
    public void judge(MeetingId id, Judgement judgement) {
        var meeting = meetings.require(id);
        var city = visits.require(meeting.visit()).city();
        requireTeam(city);
        var before = meeting.judgement();
        meeting.judge(judgement, LocalDate.now(clock));
        audit.append(act("meeting.judged", meeting)
                .in(city)
                .seenBy(Audience.VISIT_TEAM)
                .from(before)
                .to(meeting.judgement()));
    }

    public void withdraw(MeetingId id, Reason reason) {
        var meeting = meetings.require(id);
        var city = visits.require(meeting.visit()).city();
        requireTeam(city);
        meeting.withdraw();
        audit.append(act("meeting.withdrawn", meeting)
                .in(city)
                .from(meeting.details())
                .because(reason));
    }

    /** By day; judgements and notes only for those who may know them. */
    @Transactional(readOnly = true)
    public List<MeetingRow> of(VisitId id) {
        var city = visits.require(id).city();
        user.require(city, Role.seeingTheCity());
        var open = user.reads(city, Audience.VISIT_TEAM);
        var notes = open ? notes(id) : Map.<MeetingId, SavedText>of();
        return meetings.of(id).stream()
                .map(meeting -> new MeetingRow(
                        meeting.id(),
                        meeting.details(),
                        open ? meeting.judgement() : null,
                        open ? notes.getOrDefault(meeting.id(), SavedText.BLANK) : null))
                .toList();
    }

    private Map<MeetingId, SavedText> notes(VisitId id) {
        return meetings.notes(id).stream().collect(Collectors.toMap(MeetingNotes::meeting, MeetingNotes::notes));
    }

    private void requireTeam(CityId city) {
        user.require(city, Role.SECRETARIAT, Role.EXPERT);
    }

    private static Act act(String key, Meeting meeting) {
        return Act.of(key, "meeting", meeting.id().value());
    }
}
