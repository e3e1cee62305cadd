package passerelle.comparison;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import passerelle.account.CurrentUser;
import passerelle.shared.RuleViolation;

/**
 * Comparisons that people keep with the figures of their day. Each list is one person's; whoever is signed in and was
 * given the address may read: nothing in it was ever unpublished on its day.
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class SavedComparisonService {

    private final SavedComparisons saved;
    private final ComparisonService comparisons;
    private final OwnGroups groups;
    private final CurrentUser user;
    private final Clock clock;

    SavedComparisonService(
            SavedComparisons saved, ComparisonService comparisons, OwnGroups groups, CurrentUser user, Clock clock) {
        this.saved = saved;
        this.comparisons = comparisons;
        this.groups = groups;
        this.user = user;
        this.clock = clock;
    }

    /** The reader's own, the latest first. */
    @Transactional(readOnly = true)
    public List<SavedRow> mine() {
        return saved.of(user.id());
    }

    @Transactional(readOnly = true)
    public Optional<SavedDetails> find(SavedComparisonId id) {
        var reader = user.id();
        return saved.withSample(id).map(comparison -> comparison.details(reader));
    }

    /** Pins the sample. @throws RuleViolation when the person has one of that name, or there is nothing to keep */
    public SavedComparisonId save(Title name, Asked asked) {
        var owner = user.id();
        checkFree(name);
        var compared = comparisons.compare(asked);
        if (compared.isTooSmall()) {
            throw new RuleViolation("comparison.saved.error.small", Spread.FEWEST);
        }
        return saved.save(new SavedComparison(owner, name, compared, groupName(asked.group()), Instant.now(clock)))
                .id();
    }

    /** @throws RuleViolation when the person has another one of that name */
    public void rename(SavedComparisonId id, Title name) {
        var comparison = mine(id);
        if (!comparison.name().equals(name.text())) {
            checkFree(name);
        }
        comparison.rename(name);
    }

    public void delete(SavedComparisonId id) {
        saved.delete(mine(id));
    }

    private SavedComparison mine(SavedComparisonId id) {
        var comparison = saved.findById(id).orElseThrow(() -> new RuleViolation("comparison.saved.error.gone"));
        if (!comparison.isOf(user.id())) {
            throw new AccessDeniedException("Another person's");
        }
        return comparison;
    }

    private void checkFree(Title name) {
        if (saved.findByAccountAndName(user.id(), name.text()).isPresent()) {
            throw new RuleViolation("comparison.error.name.taken", name.text());
        }
    }

    private String groupName(ComparisonGroup group) {
        return group instanceof ComparisonGroup.HandPicked picked
                ? groups.findById(picked.group()).map(OwnGroup::name).orElse("")
                : "";
    }
}
