package passerelle.together;

import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * A place in which several people write, such as the explanation of one indicator.
 *
 * @param <T> what is said there
 */
public interface Field<T> {

    /** Something to say, and where there is room for words with that mark in it. */
    T invent(RandomGenerator random, String mark);

    /** What stands there before anybody came. */
    T nothing();

    /** What stands there now. */
    Standing<T> read();

    /** @param seen the version of what the writer had before the eyes */
    Outcome<T> save(T said, long seen);

    /** Of two that collided, the writer lets the other one stand. */
    void setAside(T mine);

    /** Both in one, where that is possible. */
    default Optional<T> both(T mine, T theirs) {
        return Optional.empty();
    }

    /** How a history tells it. */
    String told(T said);

    /** Without what was said there before any of them came, the oldest first. */
    List<Line> history();

    /** @param by the name of the person */
    record Standing<T>(T said, long version, String by) {}

    /** What became of an attempt to save. */
    sealed interface Outcome<T> {

        record Saved<T>(Standing<T> now) implements Outcome<T> {}

        record Collided<T>(Standing<T> theirs) implements Outcome<T> {}
    }

    /** @param aside whether it never stood there */
    record Line(String by, String before, String after, boolean aside) {}
}
