package passerelle.account;

import passerelle.shared.AccountId;

/** Nobody gets in with this account any more. */
public record AccountClosed(AccountId account) {}
