package passerelle.workbook;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import passerelle.assessment.Figure;
import passerelle.instrument.ProfileField;
import passerelle.shared.RuleViolation;
import passerelle.shared.ui.Numbers;

/** A figure of the city as the cells of its row have it. */
record FilledFigure(ProfileField field, FilledRow row, Locale language) {

    /** @throws Misfilled naming the cell that is no figure, and why */
    Figure read() {
        var tick = row.entry(Column.NOT_APPLICABLE);
        var notCollected =
                Tick.read(tick.text()).orElseThrow(() -> new Misfilled(tick, "workbook.problem.tick", tick.text()));
        var cell = row.entry(Column.ANSWER);
        var amount = field.type() == ProfileField.Type.TEXT ? null : amount(cell);
        if (notCollected && amount != null) {
            throw new Misfilled(tick, "workbook.problem.both");
        }
        return new Figure(amount, notCollected);
    }

    private @Nullable BigDecimal amount(Entry cell) {
        try {
            var amount = cell.number() == null ? Numbers.decimal(cell.text(), language) : cell.number();
            new Figure(amount, false).checkFits(field.type());
            return amount;
        } catch (RuleViolation refusal) {
            throw new Misfilled(cell, refusal.messageKey(), refusal.arguments());
        }
    }
}
