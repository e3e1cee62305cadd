package passerelle.city;

import passerelle.shared.AccountId;

/** Somebody of the secretariat who looks after cities. */
public record Officer(AccountId id, String name) {}
