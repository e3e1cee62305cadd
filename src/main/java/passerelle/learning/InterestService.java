package passerelle.learning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import passerelle.account.CurrentUser;
import passerelle.account.Role;
import passerelle.audit.Act;
import passerelle.audit.AuditLog;
import passerelle.shared.Audience;
import passerelle.shared.CityId;
import passerelle.shared.RuleViolation;

/** In which areas cities say that they want to learn, and in which they offer to share. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class InterestService {

    private static final String SUBJECT = "interest";

    private final Interests interests;
    private final Areas areas;
    private final CurrentUser user;
    private final AuditLog audit;
    private final Clock clock;

    InterestService(Interests interests, Areas areas, CurrentUser user, AuditLog audit, Clock clock) {
        this.interests = interests;
        this.areas = areas;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Takes the place of what the city said of the area before.
     *
     * @throws RuleViolation for an area that the Index does not have
     */
    public void state(CityId city, String area, InterestKind kind) {
        user.require(city, Role.COORDINATOR, Role.SECRETARIAT);
        var title = areas.title(area);
        var known = interests.findByCityAndArea(city, area);
        if (known.filter(interest -> interest.says(kind)).isEmpty()) {
            var before = known.filter(interest -> !interest.isWithdrawn()).map(Interest::kind);
            var today = LocalDate.now(clock);
            known.ifPresent(interest -> interest.state(kind, today));
            var interest = known.orElseGet(() -> interests.save(new Interest(city, area, kind, today)));
            audit.append(act(kind == InterestKind.WANTS ? "learning.wanted" : "learning.offered", interest, city)
                    .from(before.<Object>map(said -> said).orElse(""))
                    .to(title));
        }
    }

    /** @throws RuleViolation when the city says nothing of it */
    public void withdraw(CityId city, String area) {
        user.require(city, Role.COORDINATOR, Role.SECRETARIAT);
        var interest = interests
                .findByCityAndArea(city, area)
                .orElseThrow(() -> new RuleViolation("learning.error.interest.none"));
        interest.withdraw();
        audit.append(act("learning.withdrawn", interest, city).from(areas.title(area)));
    }

    /** The earliest first. */
    @Transactional(readOnly = true)
    public List<StatedInterest> of(CityId city) {
        if (!user.reads(city, Audience.CITY)) {
            throw new AccessDeniedException("Not meant for this reader");
        }
        return interests.of(city);
    }

    /** How many cities want or offer, area by area; areas of which nobody says anything are absent. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('SECRETARIAT', 'ANALYST')")
    public List<InterestCount> counts() {
        return interests.counts();
    }

    private static Act act(String key, Interest interest, CityId city) {
        return Act.of(key, SUBJECT, interest.id().value()).in(city);
    }
}
