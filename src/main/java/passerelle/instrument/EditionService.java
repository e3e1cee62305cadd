package passerelle.instrument;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import passerelle.shared.LocalizedText;
import passerelle.shared.RuleViolation;

/** Editions for reading. A file is parsed once, as long as its checksum stays; only its status is asked for each time. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class EditionService {

    private final Editions editions;
    private final Map<EditionId, Parsed> parsed = new ConcurrentHashMap<>();

    EditionService(Editions editions) {
        this.editions = editions;
    }

    /** @throws NoSuchElementException when there is no such edition */
    public Edition get(EditionId id) {
        return editions.row(id).map(this::edition).orElseThrow();
    }

    /** @throws RuleViolation when the instrument cannot be answered at present */
    public Edition active(Instrument instrument) {
        return editions.row(instrument, EditionStatus.ACTIVE)
                .map(this::edition)
                .orElseThrow(() -> new RuleViolation("instrument.error.none-active", instrument));
    }

    /**
     * The one in use or, where none is, the one that was last: for what is written about an area whether or not it can
     * be answered at present.
     */
    public Edition latest(Instrument instrument) {
        return editions.row(instrument, EditionStatus.ACTIVE)
                .map(this::edition)
                .or(() -> editions.retired(instrument).stream()
                        .map(this::edition)
                        .filter(edition -> !edition.isHistoric())
                        .findFirst())
                .orElseThrow(() -> new RuleViolation("instrument.error.none-active", instrument));
    }

    /** What its areas are called, by their codes and in their order; everybody may know. */
    @PreAuthorize("permitAll()")
    public Map<String, LocalizedText> areas(Instrument instrument) {
        var titles = new LinkedHashMap<String, LocalizedText>();
        latest(instrument).areas().forEach(area -> titles.put(area.code(), area.title()));
        return titles;
    }

    public Optional<Edition> find(Instrument instrument, String version) {
        return editions.row(instrument, version).map(this::edition);
    }

    /**
     * What is new in it since the last version before it that was in use; nothing to tell where either is known by its
     * areas only.
     */
    public Optional<EditionChanges> changes(EditionId id) {
        var edition = get(id);
        return editions.before(edition.instrument(), edition.version()).stream()
                .filter(row -> row.status().wasInUse())
                .findFirst()
                .map(this::edition)
                .filter(before -> !before.isHistoric() && !edition.isHistoric())
                .map(before -> EditionChanges.between(before, edition));
    }

    /** What became of each indicator from an edition that was answered to another one of its instrument. */
    public EditionChanges changes(EditionId answered, EditionId asked) {
        var from = get(answered);
        var to = get(asked);
        var between = editions.before(to.instrument(), to.version()).reversed().stream()
                .filter(row -> row.version().compareTo(from.version()) > 0
                        && row.status().wasInUse())
                .map(this::edition)
                .filter(edition -> !edition.isHistoric());
        var later = from.id().equals(to.id()) ? Stream.<Edition>empty() : Stream.of(to);
        return EditionChanges.through(
                Stream.of(Stream.of(from), between, later).flatMap(some -> some).toList());
    }

    /** By instrument, the latest version first. */
    public List<EditionSummary> all() {
        return editions.rows().stream()
                .map(row -> EditionSummary.of(edition(row), row.importedAt()))
                .toList();
    }

    /** A draft may have another file than when it was read the last time. */
    private Edition edition(EditionRow row) {
        var known = parsed.get(row.id());
        if (known == null || !known.sha256().equals(row.sha256())) {
            known = new Parsed(row.sha256(), EditionReader.read(editions.source(row.id())));
            parsed.put(row.id(), known);
        }
        return known.edition().as(row.id(), row.status());
    }

    private record Parsed(String sha256, Edition edition) {}
}
