package passerelle.account.ui;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import passerelle.account.AccountRow;
import passerelle.account.Invited;
import passerelle.shared.AccountId;

/** One line of the list: the account and, while nobody has used it, the invitation to it. */
record AccountLine(AccountRow account, @Nullable Invited invited) {

    static List<AccountLine> of(List<AccountRow> accounts, Map<AccountId, Invited> invited) {
        return accounts.stream()
                .map(account -> new AccountLine(account, invited.get(account.id())))
                .toList();
    }
}
