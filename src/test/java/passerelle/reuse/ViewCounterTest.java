package passerelle.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.support.ApplicationTest;
import passerelle.support.StatementCount;

@ApplicationTest
class ViewCounterTest {

    private static final Clock TODAY = Clock.fixed(Instant.parse("2026-03-01T09:00:00Z"), ZoneOffset.UTC);

    @Autowired
    private ViewCounts counts;

    @Autowired
    private ReuseService reuse;

    @Test
    void countsEachReaderOnceADay() {
        var counter = new ViewCounter(counts, TODAY);
        counter.look("it-riva-1", "ana");
        counter.look("it-riva-1", "ana");
        counter.look("it-riva-1", "ben");
        counter.look("it-riva-2", "ana");
        counter.write();

        assertThat(views("it-riva-1")).isEqualTo(2);
        assertThat(views("it-riva-2")).isEqualTo(1);
    }

    @Test
    void addsToWhatWasCountedBefore() {
        var counter = new ViewCounter(counts, TODAY);
        counter.look("it-riva-1", "ana");
        counter.write();
        counter.look("it-riva-1", "ben");
        counter.write();

        assertThat(views("it-riva-1")).isEqualTo(2);
    }

    @Test
    void asksTheDatabaseForNothingWhileSomebodyReads() {
        var counter = new ViewCounter(counts, TODAY);

        assertThat(StatementCount.during(() -> {
                    for (var reader = 0; reader < 100; reader++) {
                        counter.look("it-riva-1", "reader " + reader);
                    }
                }))
                .isZero();
        assertThat(StatementCount.during(counter::write)).isLessThanOrEqualTo(4);
        assertThat(StatementCount.during(counter::write)).isZero();
    }

    private long views(String practice) {
        counts.flush();
        return reuse.counts(List.of(practice))
                .getOrDefault(practice, ReuseCount.NONE)
                .views();
    }
}
