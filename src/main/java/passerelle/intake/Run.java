package passerelle.intake;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How far a piece of work in the background has come. */
public final class Run {

    private final int lines;
    private volatile int done;
    private volatile boolean over;
    private volatile @Nullable RuntimeException failure;

    Run(int lines) {
        this.lines = lines;
    }

    /** Between 0 and 1; nothing while nobody can tell. */
    public Optional<Double> share() {
        return lines == 0 ? Optional.empty() : Optional.of((double) done / lines);
    }

    public boolean isOver() {
        return over;
    }

    /** Why it ended without having changed anything. */
    public Optional<RuntimeException> failure() {
        return Optional.ofNullable(failure);
    }

    void reach(int line) {
        done = line;
    }

    void over(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException refused) {
            failure = refused;
        } finally {
            over = true;
        }
    }
}
