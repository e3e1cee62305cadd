package passerelle.instrument;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Locale;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Editions as files that come back as they went: a draft may be written away from the screen. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('SECRETARIAT')")
public class EditionExport {

    private final EditionService editions;
    private final Editions stored;

    EditionExport(EditionService editions, Editions stored) {
        this.editions = editions;
        this.stored = stored;
    }

    /** @param language of the headings */
    public byte[] excel(EditionId id, Locale language) {
        return WorkbookWriter.write(editions.get(id), language);
    }

    /** The file as it was taken in or last written. */
    public byte[] yaml(EditionId id) {
        return stored.row(id).map(row -> stored.source(row.id())).orElseThrow().getBytes(UTF_8);
    }
}
