package passerelle.account;

import passerelle.shared.AccountId;

/** Whom a city asks to work with it: somebody who has an account, or somebody who is to get one. */
public sealed interface Colleague {

    record Known(AccountId account) implements Colleague {}

    /** An account of that address that exists already is taken instead. */
    record Invited(NewAccount account) implements Colleague {}
}
