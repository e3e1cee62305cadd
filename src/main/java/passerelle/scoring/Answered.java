package passerelle.scoring;

import java.util.List;
import java.util.Optional;
import passerelle.instrument.Indicator;
import passerelle.instrument.Option;

/**
 * What the answer to one indicator counts for. Three empties are told apart: an answer that earns nothing counts 0, a
 * blank counts 0 and may still rise, and what does not apply does not count.
 */
public sealed interface Answered extends Explained {

    Indicator indicator();

    @Override
    default String code() {
        return indicator().code().value();
    }

    /** The least that an answer to it earns. */
    default Score least() {
        return Points.least(indicator());
    }

    /** The most that an answer to it earns. */
    default Score most() {
        return Points.most(indicator());
    }

    /** @param options the one chosen, or those ticked in the order shown */
    record Chosen(Indicator indicator, List<Option> options) implements Answered {

        public Chosen {
            options = List.copyOf(options);
        }

        /** The points of all options together, before they are capped. */
        public int sum() {
            return Points.sum(options);
        }

        public boolean isCapped() {
            return sum() > Points.MOST;
        }

        @Override
        public Optional<Scored> scored() {
            return Optional.of(Scored.exactly(Points.capped(options)));
        }
    }

    record Blank(Indicator indicator) implements Answered {

        @Override
        public Optional<Scored> scored() {
            return Optional.of(new Scored(Score.of(0), most(), true));
        }
    }

    /** @param reason why it is outside the city's competence */
    record NotApplicable(Indicator indicator, String reason) implements Answered {

        @Override
        public Optional<Scored> scored() {
            return Optional.empty();
        }
    }

    /** Answered in words, which earn no points whatever they say. */
    record InWords(Indicator indicator) implements Answered {

        @Override
        public Optional<Scored> scored() {
            return Optional.empty();
        }
    }
}
