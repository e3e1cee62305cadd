package passerelle.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import passerelle.api.request.Addresses;
import passerelle.api.request.Answers.Lines;
import passerelle.api.request.Parameters;
import passerelle.api.request.Sheet;
import passerelle.comparison.SavedRow;

/** A comparison that the reader kept with the figures of its day. */
record SavedItem(String id, String name, String kind, LocalDate on, Instant savedAt, Links links) {

    record Links(String self) {}

    static final Sheet<SavedItem> SHEET =
            new Sheet<>(List.of("id", "name", "kind", "on", "saved_at"), saved -> Stream.of(saved.cells()));

    static final Lines<SavedRow, SavedItem> LINES =
            new Lines<>("saved-comparisons", SavedItem::of, SHEET, SavedRow::savedAt);

    static SavedItem of(SavedRow saved) {
        var id = saved.id().value().toString();
        return new SavedItem(
                id,
                saved.name(),
                Parameters.name(saved.kind()),
                saved.on(),
                saved.savedAt(),
                new Links(Addresses.to("saved-comparisons", id)));
    }

    private List<Object> cells() {
        return List.of(id, name, kind, on, savedAt);
    }
}
