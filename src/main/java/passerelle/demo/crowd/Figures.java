package passerelle.demo.crowd;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import passerelle.instrument.AnswerValue;
import passerelle.instrument.Edition;
import passerelle.instrument.IndicatorCode;
import passerelle.result.Measure;
import passerelle.scoring.Score;
import passerelle.scoring.Scored;
import passerelle.scoring.Scoring;

/** The results of an invented city: indicative ones follow the rule, official ones come near. */
final class Figures {

    /** In how many cities its reports set it. */
    static final int COMPARED = 97;

    private static final int SPREAD = 9;
    private static final int DAYS_TO_ANALYSE = 130;

    private final CityFile file;

    Figures(CityFile file) {
        this.file = file;
    }

    /** What a result is, before its percents. */
    private record Kind(
            String name,
            Edition edition,
            @Nullable UUID assessment,
            LocalDate dated,
            String precision,
            @Nullable Integer compared,
            @Nullable LocalDate published) {}

    void indicative(Cycle cycle, UUID assessment, Map<IndicatorCode, AnswerValue> values) {
        var edition = file.setting().index();
        var kind =
                new Kind("INDICATIVE", edition, assessment, cycle.on(Point.SUBMITTED), "DAY", null, published(cycle));
        var result = result(cycle.round(), kind);
        Measure.scores(Scoring.of(edition).explain(values))
                .forEach((measure, scored) -> score(result, measure, scored));
    }

    void official(Cycle cycle) {
        var edition = file.setting().index();
        var dated = cycle.on(Point.REPORT_BEGUN).minusDays(4);
        percents(cycle.round(), new Kind("OFFICIAL", edition, null, dated, "DAY", COMPARED, published(cycle)));
    }

    /** Of a round before the product was in use. */
    void historic(Cycle cycle) {
        var edition = file.setting().historic(cycle.round());
        var dated = cycle.opened().plusDays(DAYS_TO_ANALYSE).withDayOfMonth(1);
        percents(cycle.round(), new Kind("OFFICIAL", edition, null, dated, "MONTH", COMPARED, dated));
    }

    private void percents(int round, Kind kind) {
        var result = result(round, kind);
        Measure.of(kind.edition()).forEach(measure -> {
            var offset = Math.floorMod((file.city().name() + measure.code()).hashCode(), SPREAD * 4) - SPREAD * 2;
            var years = round - file.setting().today().getYear() + 6;
            var percent = Math.clamp(file.city().strength() + offset + 2L * years, 0, 100);
            score(result, measure, new Scored(Score.of(percent), Score.of(percent), false));
        });
    }

    private UUID result(int round, Kind kind) {
        var id = file.add(
                Table.RESULT,
                file.id(),
                round,
                kind.name(),
                kind.edition().id().value(),
                kind.assessment(),
                kind.assessment() == null ? null : Scoring.VERSION,
                kind.dated(),
                kind.precision(),
                kind.compared(),
                kind.published(),
                "IN_FORCE",
                round,
                "");
        if (kind.assessment() == null) {
            file.act("result.recorded", "result", id, kind.dated(), round);
        }
        return id;
    }

    private static @Nullable LocalDate published(Cycle cycle) {
        return cycle.has(Point.REPORT_ISSUED) ? cycle.on(Point.REPORT_ISSUED) : null;
    }

    private void score(UUID result, Measure measure, Scored scored) {
        var score = scored.score().percent();
        var highest = scored.highest().percent();
        file.rows()
                .add(
                        Table.SCORE,
                        result,
                        measure.kind().name(),
                        measure.code(),
                        decimal(score.getNumerator()),
                        decimal(score.getDenominator()),
                        decimal(highest.getNumerator()),
                        decimal(highest.getDenominator()),
                        scored.provisional());
    }

    private static BigDecimal decimal(BigInteger whole) {
        return new BigDecimal(whole);
    }
}
