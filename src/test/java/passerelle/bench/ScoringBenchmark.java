package passerelle.bench;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import passerelle.demo.DemoAnswers;
import passerelle.instrument.AnswerValue;
import passerelle.instrument.Edition;
import passerelle.instrument.Indicator;
import passerelle.instrument.IndicatorCode;
import passerelle.instrument.TestEditions;
import passerelle.scoring.Scoring;

/** One assessment of the Index after the other, scored with all that its explanation says. */
@Tag("bench")
class ScoringBenchmark {

    private static final int CITIES = 200;
    private static final int TIMES = 100;
    private static final double WANTED = 0.2;

    private final Edition index = TestEditions.index();
    private final Scoring scoring = Scoring.of(index);

    @Test
    void scoresAnAssessment() throws IOException {
        var sheets = IntStream.range(0, CITIES).mapToObj(this::answered).toList();
        measure(sheets);

        var taken = measure(sheets);

        new PerformancePage().write("bin/bench scoring", "Scoring one assessment", """
                        Conditions: %d cities with an answer to each of %d questions, one after the other in one thread, %d times after as many to warm up; no database. Wanted are at most %.1f milliseconds.

                        | Milliseconds for one | median | 95 %% | 99 %% |
                        |---|---:|---:|---:|
                        | all scores with their explanation | %.3f | %.3f | %.3f |
                        """.formatted(
                CITIES, index.indicators().size(), TIMES, WANTED, part(taken, 50), part(taken, 95), part(taken, 99)));
        assertThat(part(taken, 50)).isLessThan(WANTED);
    }

    private Map<IndicatorCode, AnswerValue> answered(int city) {
        var answers = new DemoAnswers("city " + city, 2026, city % 100);
        return index.indicators().stream()
                .filter(Indicator::isScored)
                .collect(toMap(
                        Indicator::code, indicator -> answers.to(indicator).orElseThrow()));
    }

    private List<Double> measure(List<Map<IndicatorCode, AnswerValue>> sheets) {
        return IntStream.range(0, TIMES)
                .boxed()
                .flatMap(time -> sheets.stream().map(this::time))
                .sorted()
                .toList();
    }

    private double time(Map<IndicatorCode, AnswerValue> answers) {
        var begun = System.nanoTime();
        var explanation = scoring.explain(answers);
        var taken = (System.nanoTime() - begun) / 1e6;
        assertThat(explanation.indices()).isNotEmpty();
        return taken;
    }

    private static double part(List<Double> sorted, int percent) {
        return Findings.percentile(sorted, percent);
    }
}
