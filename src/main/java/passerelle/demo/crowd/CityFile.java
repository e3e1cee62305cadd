package passerelle.demo.crowd;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import passerelle.demo.DemoWords;
import passerelle.shared.Audience;
import passerelle.shared.Folding;

/** The rows that one invented city leaves, with the papers, texts and lines of history that go with them. */
record CityFile(InventedCity city, Story story, Chance chance, Setting setting, Rows rows) {

    private static final long NEW = 0;

    UUID id() {
        return city.id();
    }

    /** Adds a row with an id of its own, in front, and the version of a new one behind. */
    UUID add(Table table, @Nullable Object... values) {
        var id = chance.id();
        keep(table, id, values);
        return id;
    }

    void keep(Table table, UUID id, @Nullable Object... values) {
        var all = new @Nullable Object[values.length + 2];
        all[0] = id;
        System.arraycopy(values, 0, all, 1, values.length);
        all[values.length + 1] = NEW;
        rows.add(table, all);
    }

    void act(String key, String subject, UUID object, LocalDate on, Object to) {
        act(key, subject, object, on, to, Audience.CITY);
    }

    void act(String key, String subject, UUID object, LocalDate on, Object to, Audience audience) {
        rows.add(
                Table.AUDIT,
                chance.id(),
                at(on),
                secretariat(),
                key,
                subject,
                object,
                id(),
                audience.name(),
                "",
                to.toString(),
                "");
    }

    void paper(Paper paper, String subject, UUID object, LocalDate on) {
        var file = paper.bytes();
        var document = add(
                Table.DOCUMENT,
                id(),
                Audience.CITY.name(),
                subject,
                object,
                paper.file(),
                Folding.fold(paper.file()),
                "PDF",
                file.length,
                paper.sha256(),
                at(on),
                secretariat());
        keep(Table.BYTES, document, (Object) file);
    }

    void text(String subject, UUID object, String field, String words, LocalDate on) {
        rows.add(Table.TEXT, subject, object, field, words, "en", 1L, at(on), coordinator(), NEW);
    }

    DemoWords words() {
        return DemoWords.of(city.landscape().country());
    }

    String coordinator() {
        return words().coordination() + ", " + city.name();
    }

    String secretariat() {
        return "ICC Strasbourg";
    }

    static OffsetDateTime at(LocalDate day) {
        return day.atTime(10, 0).atOffset(ZoneOffset.UTC);
    }
}
