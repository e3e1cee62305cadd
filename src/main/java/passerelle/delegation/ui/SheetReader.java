package passerelle.delegation.ui;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import passerelle.delegation.DelegationRow;
import passerelle.shared.AccountId;

/**
 * Who reads the sheet, and when.
 *
 * @param gives whether the person may ask others
 * @param narrowed whether they see their part alone
 */
record SheetReader(@Nullable AccountId account, boolean gives, boolean narrowed, LocalDate today) {

    boolean holds(DelegationRow row) {
        return row.delegate().account().equals(account);
    }
}
