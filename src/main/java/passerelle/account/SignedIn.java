package passerelle.account;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;
import passerelle.shared.AccountId;

/**
 * The person behind a session. What that person may do is asked of the grants at every act, not kept here.
 *
 * @param viewing with whose eyes the person sees now, if not with the own
 */
record SignedIn(
        AccountId id,
        String name,
        String email,
        @Nullable String secret,
        @Nullable Viewing viewing) implements UserDetails {

    SignedIn(AccountId id, String name, String email, @Nullable String secret) {
        this(id, name, email, secret, null);
    }

    SignedIn seeingAs(Viewing viewing) {
        return new SignedIn(id, name, email, secret, viewing);
    }

    SignedIn withOwnEyes() {
        return new SignedIn(id, name, email, secret);
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of();
    }

    @Override
    public @Nullable String getPassword() {
        return secret;
    }

    @Override
    public String getUsername() {
        return email;
    }
}
