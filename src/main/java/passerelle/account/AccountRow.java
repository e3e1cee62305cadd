package passerelle.account;

import passerelle.shared.AccountId;
import passerelle.shared.EmailAddress;

/** One line of the list of accounts. */
public record AccountRow(AccountId id, String name, EmailAddress email, boolean hasPassword, boolean closed) {}
