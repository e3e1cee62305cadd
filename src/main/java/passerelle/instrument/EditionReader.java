package passerelle.instrument;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import passerelle.instrument.Indicator.Dimension;
import passerelle.instrument.Indicator.Kind;
import passerelle.shared.LocalizedText;

/** Reads an edition from its file, strictly: a file with any problem is refused, and all its problems are told. */
final class EditionReader {

    private static final String VERSION = "[0-9A-Za-z]+([.-][0-9A-Za-z]+)*";
    private static final IndicatorCode NO_CODE = new IndicatorCode("XXX-00");

    private final List<Problem> problems = new ArrayList<>();
    private final Set<IndicatorCode> codes = new HashSet<>();

    private EditionReader() {}

    /** @throws InvalidEdition when anything is wrong with it */
    static Edition read(String source) {
        var reader = new EditionReader();
        var file = new Entry("", EditionYaml.load(source), reader.problems);
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
        var indicators = entry.each("indicators", this::indicator);
        if (indicators.isEmpty()) {
            entry.wrong("no-indicators");
        }
        return new Area(entry.code(), title, shortTitle(entry, title), entry.text("intro"), indicators);
    }

    /** An area of which no more is known than its name; the edition's note introduces it. */
    private Area historicArea(Entry entry, LocalizedText note) {
        var title = entry.text("title");
        return new Area(entry.code(), title, shortTitle(entry, title), note, List.of());
    }

    private static LocalizedText shortTitle(Entry entry, LocalizedText title) {
        return entry.has("short") ? entry.text("short") : title;
    }

    private Indicator indicator(Entry entry) {
        var code = entry.matching("code", IndicatorCode.PATTERN).map(IndicatorCode::new);
        code.filter(known -> !codes.add(known)).ifPresent(known -> entry.wrong("twice", known.value()));
        var kind = entry.oneOf("kind", Kind.class).orElse(Kind.TEXT);
        var scored = kind != Kind.TEXT;
        return new Indicator(
                code.orElse(NO_CODE),
                entry.text("topic"),
                entry.text("question"),
                entry.text("example"),
                kind,
                entry.number("weight", scored ? 1 : 0, scored ? 100 : 0),
                entry.flag("core"),
                entry.oneOf("evidence", EvidenceRule.class).orElse(EvidenceRule.OPTIONAL) == EvidenceRule.REQUIRED,
                entry.mark("notApplicable"),
                entry.has("dimension")
                        ? entry.oneOf("dimension", Dimension.class).orElse(null)
                        : null,
                scored ? options(entry, kind) : List.of());
    }

    private List<Option> options(Entry entry, Kind kind) {
        var before = problems.size();
        var options = entry.each("options", this::option);
        if (problems.size() == before) {
            OptionRules.of(kind, options).forEach(entry::wrong);
        }
        return options;
    }

    private Option option(Entry entry) {
        return new Option(
                entry.matching("code", "[a-z]").orElse("?"),
                entry.number("points", 0, 100),
                entry.mark("exclusive"),
                entry.text("label"));
    }

    private Composite composite(Entry entry) {
        return new Composite(entry.code(), entry.text("title"), entry.codes("areas"));
    }

    private Index index(Entry entry) {
        return new Index(entry.code(), entry.text("title"), entry.weights("weights"));
    }

    private ProfileField profileField(Entry entry) {
        var type = entry.oneOf("type", ProfileField.Type.class).orElse(ProfileField.Type.TEXT);
        var unit = type.hasUnit() ? entry.text("unit") : null;
        return new ProfileField(entry.code(), type, entry.text("title"), entry.text("help"), unit);
    }

    private enum EvidenceRule {
        REQUIRED,
        OPTIONAL
    }
}
