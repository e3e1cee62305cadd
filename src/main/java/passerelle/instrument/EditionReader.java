package passerelle.instrument;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import passerelle.shared.LocalizedText;

/** Reads an edition from its file, strictly: a file with any problem is refused, and all its problems are told. */
final class EditionReader {

    private static final String VERSION = "(?=.{1,40}$)[0-9A-Za-z]+([.-][0-9A-Za-z]+)*";

    private final List<Problem> problems = new ArrayList<>();
    private final IndicatorReader indicators = new IndicatorReader(problems);

    private EditionReader() {}

    /** @throws InvalidEdition when anything is wrong with it, each problem with its line */
    static Edition read(String source) {
        var keys = EditionYaml.load(source);
        try {
            return readKeys(keys);
        } catch (InvalidEdition invalid) {
            var lines = EditionYaml.lines(source);
            throw new InvalidEdition(
                    invalid.problems().stream().map(lines::inLines).toList());
        }
    }

    /**
     * The same for what another kind of file holds under the same keys.
     *
     * @throws InvalidEdition when anything is wrong with it
     */
    static Edition readKeys(@Nullable Object keys) {
        var reader = new EditionReader();
        var file = new Entry(new Place("", reader.problems), keys);
        var edition = reader.edition(file);
        file.close();
        reader.problems.addAll(EditionRules.problems(edition));
        if (!reader.problems.isEmpty()) {
            throw new InvalidEdition(reader.problems);
        }
        return edition;
    }

    private Edition edition(Entry file) {
        var head = file.part("instrument");
        var instrument = head.matching("code", ".*").flatMap(Instrument::of);
        if (instrument.isEmpty()) {
            head.wrong("instrument");
        }
        var note = head.text("note");
        var historic = head.mark("historic");
        var edition = new Edition(
                EditionId.create(),
                instrument.orElse(Instrument.INDEX),
                head.matching("version", VERSION).orElse("?"),
                historic ? EditionStatus.RETIRED : EditionStatus.DRAFT,
                head.text("title"),
                note,
                file.each("areas", entry -> historic ? historicArea(entry, note) : area(entry)),
                file.each("composites", this::composite),
                file.each("indices", this::index),
                file.each("profile", this::profileField));
        head.close();
        return edition;
    }

    private Area area(Entry entry) {
        var title = entry.text("title");
        var asked = entry.each("indicators", indicators::read);
        if (asked.isEmpty()) {
            entry.wrong("no-indicators");
        }
        return new Area(entry.code(), title, shortTitle(entry, title), entry.text("intro"), asked);
    }

    /** An area of which no more is known than its name; the edition's note introduces it. */
    private Area historicArea(Entry entry, LocalizedText note) {
        var title = entry.text("title");
        return new Area(entry.code(), title, shortTitle(entry, title), note, List.of());
    }

    private static LocalizedText shortTitle(Entry entry, LocalizedText title) {
        return entry.has("short") ? entry.text("short") : title;
    }

    private Composite composite(Entry entry) {
        return new Composite(entry.code(), entry.text("title"), entry.codes("areas"));
    }

    private Index index(Entry entry) {
        return new Index(
                entry.code(), entry.text("title"), entry.part("weights").numbers(1, 100));
    }

    private ProfileField profileField(Entry entry) {
        var type = entry.oneOf("type", ProfileField.Type.class).orElse(ProfileField.Type.TEXT);
        var unit = type.hasUnit() ? entry.text("unit") : null;
        return new ProfileField(entry.code(), type, entry.text("title"), entry.text("help"), unit);
    }
}
