package passerelle.account.token;

import passerelle.shared.AccountId;

/** Whom a token lets in. */
public record TokenHolder(PersonalTokenId token, AccountId account) {}
