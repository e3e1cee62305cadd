package passerelle.delegation;

import passerelle.shared.AccountId;

/**
 * Who was asked, and what was said to them with it.
 *
 * @param getsIn false as long as the one-time link was not used
 * @param note blank for none
 * @param narrowed whether they see what is in their hands and nothing else of the city
 */
public record Delegate(AccountId account, String name, boolean getsIn, String note, boolean narrowed) {}
