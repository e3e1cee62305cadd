package passerelle.api.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LimitsTest {

    private static final Allowance THREE = new Allowance(3, Duration.ofMinutes(1));

    private Instant now = Instant.parse("2026-11-22T10:00:00Z");

    private final Limits limits = new Limits(new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    });

    @Test
    void refusesOneMoreThanAreAllowed() {
        IntStream.range(0, 3)
                .forEach(number ->
                        assertThat(limits.take("somebody", THREE).isTooMany()).isFalse());

        assertThat(limits.take("somebody", THREE).isTooMany()).isTrue();
        assertThat(limits.take("somebody else", THREE).isTooMany()).isFalse();
    }

    @Test
    void countsAnewAfterAWhile() {
        IntStream.range(0, 9).forEach(number -> limits.take("somebody", THREE));

        now = now.plusSeconds(59);
        assertThat(limits.take("somebody", THREE).seconds()).isEqualTo(1);
        assertThat(limits.take("somebody", THREE).isTooMany()).isTrue();

        now = now.plusSeconds(1);
        assertThat(limits.take("somebody", THREE).isTooMany()).isFalse();
    }

    @Test
    void saysHowManyAreLeft() {
        limits.take("somebody", THREE);
        now = now.plusSeconds(20);

        var taken = limits.take("somebody", THREE);

        assertThat(taken.policy()).isEqualTo("\"standard\";q=3;w=60");
        assertThat(taken.state()).isEqualTo("\"standard\";r=1;t=40");
    }

    @Test
    void letsSomebodyIn() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Allowance(0, Duration.ofMinutes(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Allowance(1, Duration.ZERO));
    }
}
