package passerelle.library;

import java.util.Comparator;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import passerelle.account.CurrentUser;
import passerelle.shared.Folding;
import passerelle.shared.RuleViolation;

/** The searches of the library that people keep for themselves: nobody else sees them, so no history tells of them. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class SavedSearchService {

    private final LibrarySearches searches;
    private final CurrentUser user;

    SavedSearchService(LibrarySearches searches, CurrentUser user) {
        this.searches = searches;
        this.user = user;
    }

    /** By their names. */
    @Transactional(readOnly = true)
    public List<SavedSearch> mine() {
        return searches.findByAccount(user.id()).stream()
                .map(LibrarySearch::saved)
                .sorted(Comparator.comparing(saved -> Folding.fold(saved.name())))
                .toList();
    }

    /** @throws RuleViolation when the person has one of that name */
    public void save(SavedSearch wanted) {
        var search = new LibrarySearch(user.id(), wanted);
        var name = search.saved().name();
        if (searches.findByAccountAndName(user.id(), name).isPresent()) {
            throw new RuleViolation("library.saved.error.taken", name);
        }
        searches.save(search);
    }

    /** Nothing happens where it is gone already. */
    public void delete(String name) {
        searches.findByAccountAndName(user.id(), name).ifPresent(searches::delete);
    }
}
