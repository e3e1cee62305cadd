package passerelle.instrument;

import java.time.Instant;

/** What is known of a stored edition without reading its file. */
record EditionRow(
        EditionId id, Instrument instrument, String version, EditionStatus status, String sha256, Instant importedAt) {

    String name() {
        return instrument.code() + " " + version;
    }
}
