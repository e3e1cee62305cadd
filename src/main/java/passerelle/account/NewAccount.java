package passerelle.account;

import passerelle.shared.EmailAddress;

/** @param language {@code en} or {@code fr}, in which the person is met from the first day on */
public record NewAccount(String name, EmailAddress email, String language) {}
