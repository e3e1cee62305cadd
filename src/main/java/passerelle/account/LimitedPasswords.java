package passerelle.account;

import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import passerelle.account.attempt.SignInLimits;

/** Signing in with a password, as often as the limits allow. */
@Component
class LimitedPasswords implements AuthenticationProvider {

    private final DaoAuthenticationProvider passwords;
    private final SignInLimits limits;

    LimitedPasswords(AccountDetailsService accounts, PasswordEncoder encoder, SignInLimits limits) {
        this.passwords = new DaoAuthenticationProvider(accounts);
        this.passwords.setPasswordEncoder(encoder);
        this.limits = limits;
    }

    @Override
    public @Nullable Authentication authenticate(Authentication typed) {
        return limits.attempt(typed.getName(), remote(typed), () -> passwords.authenticate(typed));
    }

    static String remote(Authentication typed) {
        return typed.getDetails() instanceof WebAuthenticationDetails details && details.getRemoteAddress() != null
                ? details.getRemoteAddress()
                : "";
    }

    @Override
    public boolean supports(Class<?> kind) {
        return passwords.supports(kind);
    }
}
