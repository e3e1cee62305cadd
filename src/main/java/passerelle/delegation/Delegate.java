package passerelle.delegation;

import passerelle.shared.AccountId;

/**
 * Who was asked, and what was said to them with it.
 *
 * @param getsIn false as long as the one-time link was not used
 * @param note blank for none
 */
public record Delegate(AccountId account, String name, boolean getsIn, String note) {}
