package passerelle.workbook;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import passerelle.instrument.AnswerValue;
import passerelle.instrument.Indicator;
import passerelle.shared.RuleViolation;

/**
 * The answer to an indicator as the cells of its rows have it.
 *
 * @param options the rows of the answers that may be ticked, by option
 */
record FilledAnswer(Indicator indicator, FilledRow row, Map<String, FilledRow> options) {

    /** Null where nothing is answered. @throws Misfilled naming the cell that is no answer, and why */
    @Nullable AnswerValue read() {
        var reason = row.entry(Column.NOT_APPLICABLE);
        var chosen = switch (indicator.kind()) {
            case SINGLE -> choice();
            case MULTIPLE -> choices();
            case TEXT -> null;
        };
        if (reason.isBlank()) {
            return chosen;
        }
        if (chosen != null) {
            throw new Misfilled(reason, "workbook.problem.both");
        }
        return checked(new AnswerValue.NotApplicable(reason.text()), reason);
    }

    private @Nullable AnswerValue choice() {
        var cell = row.entry(Column.ANSWER);
        if (cell.isBlank()) {
            return null;
        }
        return OptionLabels.read(indicator, cell.text())
                .map(AnswerValue.Choice::new)
                .orElseThrow(() -> new Misfilled(cell, "workbook.problem.option", cell.text()));
    }

    private @Nullable AnswerValue choices() {
        var ticked = new TreeSet<String>();
        for (var option : indicator.options()) {
            var optionRow = requireNonNull(options.get(option.code())); // the structure was checked
            var cell = optionRow.entry(Column.ANSWER);
            if (Tick.read(cell.text()).orElseThrow(() -> new Misfilled(cell, "workbook.problem.tick", cell.text()))) {
                ticked.add(option.code());
            }
        }
        return ticked.isEmpty() ? null : checked(new AnswerValue.Choices(ticked), row.entry(Column.ANSWER));
    }

    private AnswerValue checked(AnswerValue value, Entry cell) {
        try {
            indicator.check(value);
            return value;
        } catch (RuleViolation refusal) {
            throw new Misfilled(cell, refusal.messageKey(), refusal.arguments());
        }
    }
}
