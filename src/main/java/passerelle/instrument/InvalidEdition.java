package passerelle.instrument;

import java.util.List;
import passerelle.shared.RuleViolation;

/** A file that is no edition. It tells every problem, so that its author need not find them one by one. */
public class InvalidEdition extends RuleViolation {

    private final transient List<Problem> problems;

    InvalidEdition(List<Problem> problems) {
        super("instrument.error.invalid", problems.size());
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
