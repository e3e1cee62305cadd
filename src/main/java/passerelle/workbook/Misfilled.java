package passerelle.workbook;

import passerelle.shared.RuleViolation;

/** A cell that cannot be understood. */
class Misfilled extends RuleViolation {

    private final Entry cell;

    Misfilled(Entry cell, String messageKey, Object... arguments) {
        super(messageKey, arguments);
        this.cell = cell;
    }

    Entry cell() {
        return cell;
    }
}
