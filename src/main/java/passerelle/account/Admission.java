package passerelle.account;

import java.util.Optional;
import passerelle.shared.AccountId;

/**
 * How somebody came to work for a city.
 *
 * @param link with which the person sets a password, shown once; absent where the person gets in already or was mailed
 * @param mailed whether an invitation is on its way to the person
 */
public record Admission(AccountId account, String name, Optional<OneTimeCode> link, boolean mailed) {}
