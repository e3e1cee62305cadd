package passerelle.result.intake;

import passerelle.intake.Fields;
import passerelle.intake.Problem;

/** A line of the table, and what it says. */
record QuotedLine(Fields line, Quoted quoted) {

    /** A round of a city, by which lines belong together. */
    record Round(Object city, int year) {}

    int number() {
        return line.line();
    }

    Round round() {
        return new Round(quoted.city().key(), quoted.round());
    }

    boolean isSound() {
        return line.problems().isEmpty();
    }

    void refuse(Problem problem) {
        line.refuse(problem);
    }
}
