package passerelle.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PeriodTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 14);

    @Test
    void mayLastOneDay() {
        assertThat(new Period(DAY, DAY).last()).isEqualTo(DAY);
    }

    @Test
    void doesNotEndBeforeItStarts() {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> new Period(DAY, DAY.minusDays(1)))
                .satisfies(refusal -> assertThat(refusal.arguments()).containsExactly(DAY, DAY.minusDays(1)))
                .withMessage("period.error.ends.before.start");
    }
}
