package passerelle.workbook;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import passerelle.assessment.AnswerRow;
import passerelle.assessment.AnswerSheet;
import passerelle.assessment.AssessmentDetails;
import passerelle.assessment.AssessmentId;
import passerelle.assessment.AssessmentStatus;
import passerelle.assessment.Figure;
import passerelle.assessment.FigureRow;
import passerelle.instrument.AnswerValue;
import passerelle.instrument.Edition;
import passerelle.instrument.Indicator;
import passerelle.instrument.IndicatorCode;
import passerelle.instrument.Instrument;
import passerelle.instrument.Option;
import passerelle.instrument.ProfileField;
import passerelle.instrument.TestEditions;
import passerelle.shared.CityId;
import passerelle.text.SavedText;

/** Sheets of the Index of one city, always the same city and round, with these answers or with any. */
final class SampleSheets {

    static final Edition INDEX = TestEditions.index();

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final UUID ALWAYS = UUID.fromString("0c5ee1f0-7c55-4ae5-9d15-1c6f0f7b2026");
    private static final List<String> WORDS = List.of(
            "=1+1",
            "+33 1 23",
            "-5 points",
            "@SUM(A1)",
            "\t=1",
            "\r=2",
            "  blank ends ",
            "_x0041_ and _x000D_",
            "é – œ – 日本 – 🏙",
            "one\r\ntwo\nthree",
            "bell\u0007",
            "<b>&amp;</b>",
            "12,5",
            "x".repeat(32_767),
            "y".repeat(32_768));

    private SampleSheets() {}

    static AnswerSheet of(Map<String, AnswerValue> answers, Map<String, String> texts, Map<String, Figure> figures) {
        return new AnswerSheet(
                details(),
                INDEX,
                answers.entrySet().stream()
                        .collect(Collectors.toMap(
                                answer -> new IndicatorCode(answer.getKey()),
                                answer -> new AnswerRow(answer.getValue(), 1, NOON, "Ada", null))),
                texts.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, text -> new SavedText(text.getValue(), "en", 1, NOON, "Ada"))),
                Map.of(),
                figures.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, figure -> new FigureRow(figure.getValue(), 1, NOON, "Ada"))));
    }

    static AnswerSheet any(Random random) {
        var answers = new HashMap<String, AnswerValue>();
        var texts = new HashMap<String, String>();
        var figures = new HashMap<String, Figure>();
        INDEX.indicators().stream().filter(asked -> random.nextBoolean()).forEach(asked -> {
            answers.put(asked.code().value(), answer(asked, random));
            texts.put(asked.code().value(), words(random));
        });
        INDEX.profile().stream().filter(asked -> random.nextBoolean()).forEach(asked -> {
            figures.put(asked.code(), figure(asked.type(), random));
            if (asked.type() == ProfileField.Type.TEXT) {
                texts.put(asked.code(), words(random));
            }
        });
        return of(answers, texts, figures);
    }

    private static AnswerValue answer(Indicator asked, Random random) {
        if (asked.mayBeNotApplicable() && random.nextBoolean()) {
            return new AnswerValue.NotApplicable("=not ours " + random.nextInt());
        }
        var options = asked.options();
        return asked.kind() == Indicator.Kind.SINGLE
                ? new AnswerValue.Choice(
                        options.get(random.nextInt(options.size())).code())
                : new AnswerValue.Choices(options.stream()
                        .filter(option -> !option.exclusive()
                                && (random.nextBoolean() || option.code().equals("a")))
                        .map(Option::code)
                        .collect(Collectors.toSet()));
    }

    private static Figure figure(ProfileField.Type type, Random random) {
        return switch (type) {
            case NUMBER -> Figure.of(new BigDecimal(random.nextLong(1_000_000_000_000_000L)));
            case MONEY -> Figure.of(BigDecimal.valueOf(random.nextLong(9_999_999_999_999_999L), 2));
            case PERCENT -> Figure.of(BigDecimal.valueOf(random.nextInt(10_001), 2));
            case YEAR -> Figure.of(new BigDecimal(1900 + random.nextInt(200)));
            case TEXT -> Figure.NOT_COLLECTED;
        };
    }

    private static String words(Random random) {
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    private static AssessmentDetails details() {
        return new AssessmentDetails(
                new AssessmentId(ALWAYS),
                new CityId(ALWAYS),
                Instrument.INDEX,
                INDEX.id(),
                2026,
                LocalDate.of(2026, 1, 5),
                LocalDate.of(2026, 6, 1),
                AssessmentStatus.OPEN,
                null,
                "",
                false);
    }
}
