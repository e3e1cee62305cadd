package passerelle.account;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;
import passerelle.shared.AccountId;

/** The person behind a session. What that person may do is asked of the grants at every act, not kept here. */
record SignedIn(
        AccountId id, String name, String email, @Nullable String secret) implements UserDetails {

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
