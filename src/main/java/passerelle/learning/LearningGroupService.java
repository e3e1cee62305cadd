package passerelle.learning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Pageable;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import passerelle.account.CurrentUser;
import passerelle.audit.Act;
import passerelle.audit.AuditLog;
import passerelle.audit.AuditRow;
import passerelle.shared.Audience;
import passerelle.shared.CityId;
import passerelle.shared.NeedsConfirmation;
import passerelle.shared.Reason;
import passerelle.shared.RuleViolation;

/** The learning groups that the secretariat brings together. Their cities see them, analysts see all. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class LearningGroupService {

    private static final String SUBJECT = "learning-group";

    private final LearningGroups groups;
    private final Areas areas;
    private final CurrentUser user;
    private final AuditLog audit;
    private final Clock clock;

    LearningGroupService(LearningGroups groups, Areas areas, CurrentUser user, AuditLog audit, Clock clock) {
        this.groups = groups;
        this.areas = areas;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param confirmed whether the secretariat means it, although nobody would share or hardly anybody learn
     * @throws RuleViolation for an area that the Index does not have
     */
    @PreAuthorize("hasRole('SECRETARIAT')")
    public LearningGroupId propose(String area, Outline outline, Circle circle, boolean confirmed) {
        areas.title(area);
        checkBalance(circle, confirmed);
        var group = groups.save(new LearningGroup(area, outline, circle, LocalDate.now(clock)));
        audit.append(act("learning.group.proposed", group).to(written(group)));
        return group.id();
    }

    /** @throws RuleViolation once it is closed */
    @PreAuthorize("hasRole('SECRETARIAT')")
    public void change(LearningGroupId id, LearningGroupChange wanted, boolean confirmed) {
        var group = require(id);
        var before = group.details();
        if (before.version() != wanted.seen()) {
            throw new ObjectOptimisticLockingFailureException(LearningGroup.class, id);
        }
        checkBalance(wanted.circle(), confirmed);
        var then = written(group);
        group.change(wanted.outline(), wanted.circle());
        audit.append(act("learning.group.changed", group).from(then).to(written(group)));
    }

    @PreAuthorize("hasRole('SECRETARIAT')")
    public void agree(LearningGroupId id, LocalDate on) {
        var group = require(id);
        group.agree(on, LocalDate.now(clock));
        audit.append(act("learning.group.agreed", group).to(on));
    }

    @PreAuthorize("hasRole('SECRETARIAT')")
    public void close(LearningGroupId id, LocalDate on, Reason why) {
        var group = require(id);
        group.close(on, why, LocalDate.now(clock));
        audit.append(act("learning.group.closed", group).to(on).because(why));
    }

    /** @throws AccessDeniedException for whoever belongs to none of its cities, unless they see the network */
    @Transactional(readOnly = true)
    public Optional<LearningGroupDetails> find(LearningGroupId id) {
        var group = groups.withCities(id).map(LearningGroup::details);
        group.ifPresent(this::checkReader);
        return group;
    }

    /**
     * What happened to it, newest first: whoever reads the group knows how it came about.
     *
     * @throws AccessDeniedException for whoever may not read it
     */
    @Transactional(readOnly = true)
    public List<AuditRow> history(LearningGroupId id, Pageable page) {
        var group = require(id).details();
        var through = readThrough(group).orElseThrow(LearningGroupService::notMeant);
        return audit.ofObject(through, SUBJECT, id.value(), page);
    }

    /** Those that are open first, then the latest. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('SECRETARIAT', 'ANALYST')")
    public List<LearningGroupRow> all(Pageable page) {
        return groups.rows(page);
    }

    /** Those of one city, in the same order. */
    @Transactional(readOnly = true)
    public List<LearningGroupRow> of(CityId city) {
        if (!user.reads(city, Audience.CITY)) {
            throw notMeant();
        }
        return groups.of(city);
    }

    private void checkReader(LearningGroupDetails group) {
        readThrough(group).orElseThrow(LearningGroupService::notMeant);
    }

    /** A city of the group whose things the reader reads, whichever it is. */
    private Optional<CityId> readThrough(LearningGroupDetails group) {
        return group.circle().cities().keySet().stream()
                .filter(city -> user.reads(city, Audience.CITY))
                .findFirst();
    }

    private static AccessDeniedException notMeant() {
        return new AccessDeniedException("Not meant for this reader");
    }

    private LearningGroup require(LearningGroupId id) {
        return groups.withCities(id).orElseThrow(() -> new RuleViolation("learning.error.gone"));
    }

    private static void checkBalance(Circle circle, boolean confirmed) {
        if (!confirmed && !circle.isBalanced()) {
            throw new NeedsConfirmation("learning.warn.balance");
        }
    }

    private static Act act(String key, LearningGroup group) {
        return Act.of(key, SUBJECT, group.id().value()).seenBy(Audience.CITY);
    }

    /** As histories show it: the name, how many share and how many learn, the languages. */
    private static String written(LearningGroup group) {
        var circle = group.circle();
        return group.outline().name() + " (" + circle.who(Part.SHARES).size() + " + "
                + circle.who(Part.LEARNS).size() + ", " + group.outline().writtenLanguages() + ")";
    }
}
