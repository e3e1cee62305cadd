package passerelle.remark;

import passerelle.shared.AccountId;

/** Somebody who can be mentioned. */
public record Person(AccountId account, String name) {}
