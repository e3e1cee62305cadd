package passerelle.instrument;

import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import passerelle.account.Acting;
import passerelle.shared.RuleViolation;

/**
 * What everybody may know of the editions that are or were in use: which there are, and what their areas and indices are
 * called. Published results are read by these names; the questions, their points and weights are not among them.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("permitAll()")
public class PublishedEditions {

    private final EditionService editions;

    PublishedEditions(EditionService editions) {
        this.editions = editions;
    }

    /** By instrument, the latest version first. */
    public List<EditionSummary> all() {
        return Acting.asSystem(editions::all).stream()
                .filter(edition -> edition.status().wasInUse())
                .toList();
    }

    public Optional<Edition> find(Instrument instrument, String version) {
        return Acting.asSystem(() -> editions.find(instrument, version))
                .filter(PublishedEditions::isPublished)
                .map(Edition::outline);
    }

    /** @throws RuleViolation for one that was never in use */
    public Edition get(EditionId id) {
        var edition = Acting.asSystem(() -> editions.get(id));
        if (!isPublished(edition)) {
            throw new RuleViolation("instrument.error.none-active", edition.instrument());
        }
        return edition.outline();
    }

    private static boolean isPublished(Edition edition) {
        return edition.status().wasInUse();
    }
}
