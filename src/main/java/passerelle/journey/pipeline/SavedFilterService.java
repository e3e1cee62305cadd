package passerelle.journey.pipeline;

import java.util.Comparator;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import passerelle.account.CurrentUser;
import passerelle.shared.Folding;
import passerelle.shared.RuleViolation;

/** The filters of the pipeline that people keep for themselves: nobody else sees them, so no history tells of them. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('SECRETARIAT', 'ANALYST')")
public class SavedFilterService {

    private final SavedFilters filters;
    private final CurrentUser user;

    SavedFilterService(SavedFilters filters, CurrentUser user) {
        this.filters = filters;
        this.user = user;
    }

    /** By their names. */
    @Transactional(readOnly = true)
    public List<SavedQuery> mine() {
        return filters.findByAccount(user.id()).stream()
                .map(SavedFilter::saved)
                .sorted(Comparator.comparing(saved -> Folding.fold(saved.name())))
                .toList();
    }

    /** @throws RuleViolation when the person has one of that name */
    public void save(SavedQuery wanted) {
        var filter = new SavedFilter(user.id(), wanted.name(), wanted.query());
        checkFree(filter.name());
        filters.save(filter);
    }

    /** @throws RuleViolation when the person has another of that name, or has deleted it meanwhile */
    public void rename(String name, String wanted) {
        var filter = mine(name);
        if (!wanted.strip().equals(name)) {
            checkFree(wanted.strip());
        }
        filter.rename(wanted);
    }

    /** @throws RuleViolation when the person has deleted or renamed it meanwhile */
    public void delete(String name) {
        filters.delete(mine(name));
    }

    private SavedFilter mine(String name) {
        return filters.findByAccountAndName(user.id(), name)
                .orElseThrow(() -> new RuleViolation("journey.saved.error.gone", name));
    }

    private void checkFree(String name) {
        if (filters.findByAccountAndName(user.id(), name).isPresent()) {
            throw new RuleViolation("journey.saved.error.taken", name);
        }
    }
}
