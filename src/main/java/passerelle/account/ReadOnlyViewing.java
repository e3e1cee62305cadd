package passerelle.account;

import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;
import passerelle.shared.RuleViolation;

/** The one gate: nothing that could write begins while somebody sees as a city. */
@Component
class ReadOnlyViewing implements TransactionExecutionListener {

    /** @throws RuleViolation for whatever does not promise to read only */
    @Override
    public void beforeBegin(TransactionExecution transaction) {
        if (!transaction.isReadOnly()) {
            Viewing.current().ifPresent(viewing -> {
                throw new RuleViolation("account.viewing.refused", viewing.name());
            });
        }
    }
}
