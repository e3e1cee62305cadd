package passerelle.api;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import passerelle.api.request.Addresses;
import passerelle.api.request.Answers.Lines;
import passerelle.api.request.Parameters;
import passerelle.api.request.Sheet;
import passerelle.instrument.EditionSummary;
import passerelle.shared.LocalizedText;

/**
 * An edition in the list.
 *
 * @param status active or retired; a draft for readers with an account alone
 */
record EditionItem(
        String instrument,
        String version,
        String status,
        LocalizedText title,
        int areas,
        int indicators,
        Instant changedAt,
        Links links) {

    record Links(String self) {}

    static final Sheet<EditionItem> SHEET = new Sheet<>(
            List.of("instrument", "version", "status", "title_en", "title_fr", "areas", "indicators", "changed_at"),
            edition -> Stream.of(edition.cells()));

    static final Lines<EditionSummary, EditionItem> LINES =
            new Lines<>("editions", EditionItem::of, SHEET, EditionSummary::importedAt);

    static EditionItem of(EditionSummary edition) {
        var instrument = edition.instrument().code();
        return new EditionItem(
                instrument,
                edition.version(),
                Parameters.name(edition.status()),
                edition.title(),
                edition.areas(),
                edition.indicators(),
                edition.importedAt(),
                new Links(Addresses.to("editions", instrument, edition.version())));
    }

    private List<Object> cells() {
        return List.of(instrument, version, status, title.en(), title.fr(), areas, indicators, changedAt);
    }
}
