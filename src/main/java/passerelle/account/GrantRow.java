package passerelle.account;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import passerelle.shared.AccountId;
import passerelle.shared.CityId;
import passerelle.shared.EmailAddress;

/** A role that somebody holds, held or will hold. */
public record GrantRow(
        UUID id,
        AccountId account,
        String name,
        EmailAddress email,
        Role role,
        @Nullable CityId city,
        LocalDate from,
        @Nullable LocalDate until) {

    public boolean holdsOn(LocalDate day) {
        return held().holdsOn(day);
    }

    /** Why the other cannot be given to the same person, as the key of a text; empty where it can. */
    public Optional<String> against(NewGrant other) {
        return held().against(other);
    }

    private Grant held() {
        return new Grant(role, city, from, until);
    }
}
