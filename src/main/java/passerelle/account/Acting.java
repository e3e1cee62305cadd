package passerelle.account;

import java.util.List;
import java.util.function.Supplier;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import passerelle.shared.AccountId;

/** Lets work that no person asked for, such as imports at start, pass the same guards as everybody's. */
@Component
public class Acting {

    static final Object SYSTEM = "system";

    private final Accounts accounts;
    private final HeldGrants grants;

    Acting(Accounts accounts, HeldGrants grants) {
        this.accounts = accounts;
        this.grants = grants;
    }

    /** Does the work with the rights of the secretariat and no person's name. */
    public static <T> T asSystem(Supplier<T> work) {
        var secretariat = new SimpleGrantedAuthority(Role.SECRETARIAT.authority());
        return as(UsernamePasswordAuthenticationToken.authenticated(SYSTEM, null, List.of(secretariat)), work);
    }

    /** Does the work as that person, with the rights the person holds today. */
    public <T> T as(AccountId account, Supplier<T> work) {
        var person = accounts.findById(account).orElseThrow();
        var signedIn = new SignedIn(person.id(), person.name(), person.email().value(), null);
        return as(signedIn, work);
    }

    <T> T as(SignedIn person, Supplier<T> work) {
        return as(authentication(person), work);
    }

    Authentication authentication(SignedIn person) {
        var authorities = grants.of(person).stream()
                .map(grant -> new SimpleGrantedAuthority(grant.role().authority()))
                .distinct()
                .toList();
        return UsernamePasswordAuthenticationToken.authenticated(person, null, authorities);
    }

    private static <T> T as(Authentication authentication, Supplier<T> work) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication);
        var before = ActingContexts.swap(context);
        try {
            return work.get();
        } finally {
            ActingContexts.swap(before);
        }
    }
}
