package passerelle.result.export;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import passerelle.assessment.AnswerSheet;
import passerelle.instrument.AnswerValue;
import passerelle.instrument.Area;
import passerelle.instrument.Indicator;
import passerelle.instrument.IndicatorCode;
import passerelle.review.Review;
import passerelle.table.CellText;

/** A sheet as lines of the table, one for each question, in the words of one language. */
record AnswerLines(Review review, Map<IndicatorCode, AnswerValue> counted, TownName city, Locale language) {

    /** Of the longest explanation in one cell, with room for what a workbook writes otherwise. */
    private static final int PER_CELL = 30_000;

    /** @param code as addresses name it */
    record TownName(String code, String name) {}

    Stream<List<String>> lines() {
        return sheet().edition().areas().stream()
                .flatMap(area -> area.indicators().stream().map(indicator -> line(area, indicator)));
    }

    private List<String> line(Area area, Indicator indicator) {
        return Arrays.stream(ExportedColumn.values())
                .map(column -> Checksum.cell(cell(column, area, indicator)))
                .toList();
    }

    private String cell(ExportedColumn column, Area area, Indicator indicator) {
        return switch (column) {
            case CITY -> city.code();
            case NAME -> city.name();
            case ROUND -> Integer.toString(sheet().assessment().round());
            case EDITION ->
                sheet().edition().instrument().code() + " " + sheet().edition().version();
            case STATE -> word(sheet().assessment().status());
            case AREA -> area.code();
            case INDICATOR -> indicator.code().value();
            case DIMENSION -> word(indicator.dimension());
            case ANSWER -> codes(given(indicator));
            case LABELS -> labels(indicator, given(indicator));
            case NOT_APPLICABLE -> reason(given(indicator));
            case EXPLANATION -> explanation(indicator, 0);
            case CONTINUED -> explanation(indicator, 1);
            case REVIEWED -> codes(reviewed(indicator));
            case REVIEWED_LABELS -> labels(indicator, reviewed(indicator));
            case REVIEWED_NOT_APPLICABLE -> reason(reviewed(indicator));
            case REASON ->
                reviewed(indicator) == null
                        ? ""
                        : review.decision(indicator.code()).opinion().reason();
        };
    }

    private AnswerSheet sheet() {
        return review.sheet();
    }

    private @Nullable AnswerValue given(Indicator indicator) {
        return sheet().answer(indicator.code()).value();
    }

    /** What counts, where it is another answer than the city's. */
    private @Nullable AnswerValue reviewed(Indicator indicator) {
        var counts = counted.get(indicator.code());
        return Objects.equals(counts, given(indicator)) ? null : counts;
    }

    private String explanation(Indicator indicator, int part) {
        var written = CellText.plain(sheet().text(indicator.code()).body());
        var from = Math.min(written.length(), part * PER_CELL);
        var to = part == 0 ? Math.min(written.length(), PER_CELL) : written.length();
        return written.substring(from, to);
    }

    private static String codes(@Nullable AnswerValue value) {
        return switch (value) {
            case null -> "";
            case AnswerValue.Choice choice -> choice.option();
            case AnswerValue.Choices choices ->
                choices.options().stream()
                        .sorted()
                        .reduce((left, right) -> left + " " + right)
                        .orElse("");
            case AnswerValue.NotApplicable none -> "na";
        };
    }

    private String labels(Indicator indicator, @Nullable AnswerValue value) {
        return switch (value) {
            case null -> "";
            case AnswerValue.Choice choice -> label(indicator, choice.option());
            case AnswerValue.Choices choices ->
                choices.options().stream()
                        .sorted()
                        .map(option -> label(indicator, option))
                        .reduce((left, right) -> left + " · " + right)
                        .orElse("");
            case AnswerValue.NotApplicable none -> "";
        };
    }

    private String label(Indicator indicator, String option) {
        return indicator.option(option).label().in(language);
    }

    private static String reason(@Nullable AnswerValue value) {
        return value instanceof AnswerValue.NotApplicable none ? none.reason() : "";
    }

    private static String word(@Nullable Enum<?> constant) {
        return constant == null ? "" : constant.name().toLowerCase(Locale.ROOT);
    }
}
