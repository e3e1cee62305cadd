package passerelle.comparison;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import passerelle.account.CurrentUser;
import passerelle.audit.Act;
import passerelle.audit.AuditLog;
import passerelle.shared.CityId;
import passerelle.shared.Folding;
import passerelle.shared.RuleViolation;

/**
 * Groups that people pick by hand. Nobody else sees them before they are shared, so histories tell of shared ones only.
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class OwnGroupService {

    private static final String SUBJECT = "own-group";

    private final OwnGroups groups;
    private final AuditLog audit;
    private final CurrentUser user;

    OwnGroupService(OwnGroups groups, AuditLog audit, CurrentUser user) {
        this.groups = groups;
        this.audit = audit;
        this.user = user;
    }

    /** The reader's own and those that others share, by name. */
    @Transactional(readOnly = true)
    public List<OwnGroupDetails> readable() {
        var reader = user.id();
        groups.withCities(reader);
        return groups.readBy(reader).stream()
                .map(group -> group.readBy(reader))
                .sorted(Comparator.comparing(group -> Folding.fold(group.name())))
                .toList();
    }

    /** @throws AccessDeniedException when it is another person's who does not share it */
    @Transactional(readOnly = true)
    public Set<CityId> cities(OwnGroupId id) {
        var group = require(id);
        if (!group.isReadBy(user.id())) {
            throw new AccessDeniedException("Not shared");
        }
        return group.cities();
    }

    /** @throws RuleViolation when the person has one of that name */
    public OwnGroupId make(Title name, Collection<CityId> cities) {
        var owner = user.id();
        checkFree(name);
        return groups.save(new OwnGroup(owner, name, cities)).id();
    }

    /** Its name and its cities. @throws RuleViolation when the person has another one of that name */
    public void change(OwnGroupId id, Title name, Collection<CityId> cities) {
        var group = mine(id);
        if (!group.name().equals(name.text())) {
            checkFree(name);
        }
        var before = written(group);
        group.rename(name);
        group.compose(cities);
        if (group.isShared()) {
            audit.append(act("comparison.group.changed", group).from(before).to(written(group)));
        }
    }

    /** Lets everybody who is signed in read and use it, or nobody else any more. */
    public void share(OwnGroupId id, boolean shared) {
        var group = mine(id);
        if (group.isShared() != shared) {
            group.share(shared);
            audit.append(act(shared ? "comparison.group.shared" : "comparison.group.unshared", group)
                    .to(written(group)));
        }
    }

    /** Comparisons that were saved with it keep their figures. */
    public void delete(OwnGroupId id) {
        var group = mine(id);
        if (group.isShared()) {
            audit.append(act("comparison.group.deleted", group).from(written(group)));
        }
        groups.delete(group);
    }

    private OwnGroup mine(OwnGroupId id) {
        var group = require(id);
        if (!group.isOf(user.id())) {
            throw new AccessDeniedException("Another person's");
        }
        return group;
    }

    private OwnGroup require(OwnGroupId id) {
        return groups.findById(id).orElseThrow(() -> new RuleViolation("comparison.group.error.gone"));
    }

    private void checkFree(Title name) {
        if (groups.findByAccountAndName(user.id(), name.text()).isPresent()) {
            throw new RuleViolation("comparison.error.name.taken", name.text());
        }
    }

    private static Act act(String key, OwnGroup group) {
        return Act.of(key, SUBJECT, group.id().value());
    }

    /** As histories show it: the name and how many cities. */
    private static String written(OwnGroup group) {
        return group.name() + " (" + group.cities().size() + ")";
    }
}
