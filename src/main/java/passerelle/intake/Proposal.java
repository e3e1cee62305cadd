package passerelle.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a line of the table comes to. The title names its object for people, such as the city and the year. */
public sealed interface Proposal {

    int line();

    String title();

    Outcome outcome();

    /** @param remark what of the line is left behind, or null */
    record Adds(
            int line, String title, String after, @Nullable Problem remark, Deed deed) implements Proposal {

        public Adds(int line, String title, String after, Deed deed) {
            this(line, title, after, null, deed);
        }

        @Override
        public Outcome outcome() {
            return Outcome.ADDS;
        }
    }

    record Changes(int line, String title, String before, String after, Deed deed) implements Proposal {

        @Override
        public Outcome outcome() {
            return Outcome.CHANGES;
        }
    }

    /** Says what is known already. */
    record Stays(int line, String title) implements Proposal {

        @Override
        public Outcome outcome() {
            return Outcome.STAYS;
        }
    }

    record Refused(int line, String title, List<Problem> problems) implements Proposal {

        public Refused {
            problems = List.copyOf(problems);
        }

        @Override
        public Outcome outcome() {
            return Outcome.REFUSED;
        }
    }
}
