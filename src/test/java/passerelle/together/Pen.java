package passerelle.together;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import passerelle.shared.RuleViolation;
import passerelle.together.Field.Outcome;
import passerelle.together.Field.Standing;

/** One person at one field: writes on top of what was seen last, and decides when it collides. */
final class Pen<T> {

    private final String person;
    private final Field<T> field;
    private final List<String> kept = new ArrayList<>();
    private Standing<T> seen;
    private Optional<T> waiting = Optional.empty();
    private int said;

    Pen(String person, Field<T> field) {
        this.person = person;
        this.field = field;
        this.seen = field.read();
    }

    /** Says something new, looks what stands there, or decides what is to stand. */
    void move(RandomGenerator random) {
        if (waiting.isPresent()) {
            settle(random);
        } else if (random.nextInt(4) == 0) {
            seen = field.read();
        } else {
            say(field.invent(random, person + " " + said++));
        }
    }

    boolean isWaiting() {
        return waiting.isPresent();
    }

    /** Keeps the own, the other one, or both. */
    private void settle(RandomGenerator random) {
        var mine = waiting.orElseThrow();
        switch (random.nextInt(3)) {
            case 0 -> say(mine);
            case 1 -> say(field.both(mine, seen.said()).orElse(mine));
            default -> setAside(mine);
        }
    }

    private void setAside(T mine) {
        unlessClosed(() -> {
            field.setAside(mine);
            kept.add(field.told(mine));
        });
    }

    private void say(T words) {
        unlessClosed(() -> {
            switch (attempt(words)) {
                case Outcome.Saved<T>(var now) -> {
                    if (now.by().equals(person) && now.version() == seen.version() + 1) {
                        kept.add(field.told(words));
                    }
                    seen = now;
                }
                case Outcome.Collided<T>(var theirs) -> {
                    seen = theirs;
                    waiting = Optional.of(words);
                }
            }
        });
    }

    /** Two who save at the same moment collide as if one had been first. */
    private Outcome<T> attempt(T words) {
        try {
            return field.save(words, seen.version());
        } catch (OptimisticLockingFailureException | DataIntegrityViolationException atTheSameMoment) {
            return new Outcome.Collided<>(field.read());
        }
    }

    /** What is refused stays with the person, who is told. */
    private void unlessClosed(Runnable act) {
        waiting = Optional.empty();
        try {
            act.run();
        } catch (RuleViolation | ConcurrencyFailureException refused) {
            // the person knows that it is not kept
        }
    }

    /** All that this person was told to be kept is in the history, in that order, and nothing else. */
    void check() {
        assertThat(field.history().stream().filter(line -> line.by().equals(person)))
                .as("what the history tells of " + person + " in " + field)
                .extracting(Field.Line::after)
                .containsExactlyElementsOf(kept);
    }
}
