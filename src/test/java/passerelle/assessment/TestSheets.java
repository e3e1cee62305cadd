package passerelle.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import passerelle.instrument.AnswerValue;
import passerelle.instrument.Area;
import passerelle.instrument.Edition;
import passerelle.instrument.EditionId;
import passerelle.instrument.EditionStatus;
import passerelle.instrument.Indicator;
import passerelle.instrument.IndicatorCode;
import passerelle.instrument.Instrument;
import passerelle.instrument.Option;
import passerelle.shared.CityId;
import passerelle.shared.LocalizedText;
import passerelle.text.SavedText;

/** Sheets of a small edition: two areas with a core choice, an extended choice and a question answered in words. */
public final class TestSheets {

    public static final IndicatorCode CORE = new IndicatorCode("ONE-01");
    public static final IndicatorCode SEVERAL = new IndicatorCode("ONE-02");
    public static final IndicatorCode EXTENDED = new IndicatorCode("TWO-01");
    public static final IndicatorCode WORDS = new IndicatorCode("TWO-02");

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private TestSheets() {}

    public static AnswerSheet blank() {
        return sheet(Map.of(), Map.of());
    }

    public static AnswerSheet sheet(Map<IndicatorCode, AnswerValue> answers, Map<String, String> texts) {
        var rows = new HashMap<IndicatorCode, AnswerRow>();
        answers.forEach((code, value) -> rows.put(code, saved(value, 1)));
        var saved = new HashMap<String, SavedText>();
        texts.forEach((field, text) -> saved.put(field, new SavedText(text, "en", 1, NOON, "Ada")));
        return new AnswerSheet(details(), edition(), rows, saved, Map.of(), Map.of());
    }

    /** The same in another state, first handed in on 1 February. */
    public static AnswerSheet in(AssessmentStatus status, AnswerSheet sheet) {
        var open = sheet.assessment();
        var details = new AssessmentDetails(
                open.id(),
                open.city(),
                open.instrument(),
                open.edition(),
                open.round(),
                open.openedOn(),
                open.deadline(),
                status,
                status.isHandedIn() ? LocalDate.of(2026, 2, 1) : null,
                "Ada",
                status.isHandedIn());
        return new AnswerSheet(
                details, sheet.edition(), sheet.answers(), sheet.texts(), sheet.evidence(), sheet.figures());
    }

    public static AnswerRow saved(AnswerValue value, long version) {
        return new AnswerRow(value, version, NOON, "Ada", null);
    }

    private static AssessmentDetails details() {
        return new AssessmentDetails(
                new AssessmentId(UUID.randomUUID()),
                new CityId(UUID.randomUUID()),
                Instrument.INDEX,
                new EditionId(UUID.randomUUID()),
                2026,
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 6, 1),
                AssessmentStatus.OPEN,
                null,
                "",
                false);
    }

    private static Edition edition() {
        var one = area("one", List.of(choice(CORE, true), several(SEVERAL)));
        var two = area("two", List.of(choice(EXTENDED, false), words(WORDS)));
        return new Edition(
                new EditionId(UUID.randomUUID()),
                Instrument.INDEX,
                "1",
                EditionStatus.ACTIVE,
                text("Test"),
                text("Note"),
                List.of(one, two),
                List.of(),
                List.of(),
                List.of());
    }

    private static Area area(String code, List<Indicator> indicators) {
        return new Area(code, text("Area " + code), text(code), text("Intro"), indicators);
    }

    private static Indicator choice(IndicatorCode code, boolean core) {
        return indicator(code, Indicator.Kind.SINGLE, core, List.of(option("a", 100, false), option("b", 0, false)));
    }

    private static Indicator several(IndicatorCode code) {
        return indicator(
                code,
                Indicator.Kind.MULTIPLE,
                true,
                List.of(option("a", 50, false), option("b", 60, false), option("c", 0, true)));
    }

    private static Indicator words(IndicatorCode code) {
        return indicator(code, Indicator.Kind.TEXT, false, List.of());
    }

    private static Indicator indicator(IndicatorCode code, Indicator.Kind kind, boolean core, List<Option> options) {
        var scored = kind != Indicator.Kind.TEXT;
        return new Indicator(
                code,
                null,
                text("Tópic " + code.value()),
                text("Question?"),
                text("Example"),
                kind,
                scored ? 1 : 0,
                core,
                scored,
                true,
                null,
                options);
    }

    public static Option option(String code, int points, boolean exclusive) {
        return new Option(code, points, exclusive, text("Option " + code));
    }

    private static LocalizedText text(String text) {
        return new LocalizedText(text, text);
    }
}
