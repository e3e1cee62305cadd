package passerelle.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RunTest {

    private final Run<String> run = new Run<>(4);

    @Test
    void tellsHowFarItIsAndWhatCameOfIt() {
        run.reach(1);
        assertThat(run.share()).contains(0.25);
        assertThat(run.isOver()).isFalse();

        run.run(running -> "done");

        assertThat(run.isOver()).isTrue();
        assertThat(run.result()).contains("done");
        assertThat(run.failure()).isEmpty();
    }

    @Test
    void tellsHowFarItIsWhileSomebodyGoesThroughItsParts() {
        var shares = new ArrayList<Double>();

        for (var part : run.through(List.of("a", "b", "c", "d"))) {
            assertThat(part).isNotBlank();
            run.share().ifPresent(shares::add);
        }

        assertThat(shares).containsExactly(0.0, 0.25, 0.5, 0.75);
    }

    @Test
    void endsWithoutAResultWhenTheWorkIsRefused() {
        run.run(running -> {
            throw new RuleViolation("number.error.year", "x");
        });

        assertThat(run.isOver()).isTrue();
        assertThat(run.result()).isEmpty();
        assertThat(run.failure()).containsInstanceOf(RuleViolation.class);
    }

    @Test
    void keepsAlsoAnErrorAsItsFailure() {
        run.run(running -> {
            throw new StackOverflowError();
        });

        assertThat(run.isOver()).isTrue();
        assertThat(run.failure()).containsInstanceOf(StackOverflowError.class);
    }

    @Test
    void cannotTellHowFarItIsWhereTheEndIsUnknown() {
        assertThat(new Run<String>(0).share()).isEmpty();
    }
}
