package passerelle.api;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import passerelle.account.CurrentUser;
import passerelle.account.Role;
import passerelle.instrument.Edition;
import passerelle.instrument.EditionId;
import passerelle.instrument.EditionService;
import passerelle.instrument.EditionStatus;
import passerelle.instrument.EditionSummary;
import passerelle.instrument.Instrument;
import passerelle.instrument.PublishedEditions;

/** The editions as their reader may know them: with an account as on the screens, else what is published. */
@Component
class ReadEditions {

    private final EditionService editions;
    private final PublishedEditions published;
    private final CurrentUser user;

    ReadEditions(EditionService editions, PublishedEditions published, CurrentUser user) {
        this.editions = editions;
        this.published = published;
        this.user = user;
    }

    /** Whether the reader has an account. */
    boolean areReadInFull() {
        return user.account() != null;
    }

    List<EditionSummary> all() {
        return areReadInFull()
                ? editions.all().stream()
                        .filter(edition -> mayKnow(edition.status()))
                        .toList()
                : published.all();
    }

    Optional<Edition> find(Instrument instrument, String version) {
        return areReadInFull()
                ? editions.find(instrument, version).filter(edition -> mayKnow(edition.status()))
                : published.find(instrument, version);
    }

    /** What was discarded is known to those who may take it up again. */
    private boolean mayKnow(EditionStatus status) {
        return status != EditionStatus.DISCARDED || user.is(Role.SECRETARIAT);
    }

    Edition get(EditionId id) {
        return areReadInFull() ? editions.get(id) : published.get(id);
    }
}
