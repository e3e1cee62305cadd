package passerelle.shared;

import java.util.AbstractList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How far a piece of work in the background has come, and what came of it. */
public final class Run<R> {

    private final int parts;
    private volatile int done;
    private volatile boolean over;
    private volatile @Nullable R result;
    private volatile @Nullable Throwable failure;

    /** @param parts how many there are to go through, 0 when nobody can tell */
    public Run(int parts) {
        this.parts = parts;
    }

    /** Between 0 and 1; nothing while nobody can tell. */
    public Optional<Double> share() {
        return parts == 0 ? Optional.empty() : Optional.of((double) done / parts);
    }

    public boolean isOver() {
        return over;
    }

    public Optional<R> result() {
        return Optional.ofNullable(result);
    }

    /** Why it ended without a result. */
    public Optional<Throwable> failure() {
        return Optional.ofNullable(failure);
    }

    public void reach(int part) {
        done = part;
    }

    /** The same parts; whoever goes through them tells by that how far the work has come. */
    public <T> List<T> through(List<T> all) {
        return new AbstractList<>() {

            @Override
            public T get(int place) {
                reach(place);
                return all.get(place);
            }

            @Override
            public int size() {
                return all.size();
            }
        };
    }

    /** To the end, whichever it is. */
    public void run(Function<Run<R>, R> work) {
        try {
            result = work.apply(this);
        } catch (Throwable failed) { // also an Error: whoever waits must learn that it is over
            failure = failed;
        } finally {
            over = true;
        }
    }
}
