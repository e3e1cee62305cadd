package passerelle.account;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import passerelle.audit.Actor;
import passerelle.shared.AccountId;
import passerelle.shared.Audience;
import passerelle.shared.CityId;

/** The person at work and what that person may do today. */
@Component
public class CurrentUser implements Actor {

    private final HeldGrants grants;

    CurrentUser(HeldGrants grants) {
        this.grants = grants;
    }

    /** @throws AccessDeniedException when nobody is signed in, or the system itself is acting */
    public AccountId id() {
        var account = account();
        if (account == null) {
            throw new AccessDeniedException("Nobody is signed in");
        }
        return account;
    }

    @Override
    public @Nullable AccountId account() {
        return person() instanceof SignedIn signedIn ? signedIn.id() : null;
    }

    @Override
    public String name() {
        return person() instanceof SignedIn signedIn ? signedIn.name() : "";
    }

    /** Whether the person holds the role today, for whatever city. */
    public boolean is(Role role) {
        return person() == Acting.SYSTEM
                ? role == Role.SECRETARIAT
                : held().stream().anyMatch(grant -> grant.role() == role);
    }

    /** Whether the person sees all cities and what they do, as the secretariat and the analysts must. */
    public boolean seesTheNetwork() {
        return is(Role.SECRETARIAT) || is(Role.ANALYST);
    }

    /** Whether the person holds one of the roles today in a way that reaches this city. */
    public boolean is(CityId city, Role... anyOf) {
        var roles = Set.of(anyOf);
        return person() == Acting.SYSTEM
                ? roles.contains(Role.SECRETARIAT)
                : held().stream().anyMatch(grant -> roles.contains(grant.role()) && grant.covers(city));
    }

    /** @throws AccessDeniedException unless the person holds one of the roles for this city today */
    public void require(CityId city, Role... anyOf) {
        if (!is(city, anyOf)) {
            throw new AccessDeniedException("Needs one of " + List.of(anyOf) + " for this city");
        }
    }

    /** Whether the person sees what is in their hands in that city, and nothing else of it. */
    public boolean seesOwnPart(CityId city) {
        return is(city, Role.DELEGATE) && !reads(city, Audience.CITY);
    }

    /** The cities for which the person holds the role today; empty for roles that reach all of them. */
    public Set<CityId> cities(Role role) {
        return held().stream()
                .filter(grant -> grant.role() == role)
                .flatMap(grant -> Stream.ofNullable(grant.city()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the person may see what is meant for that audience; things of no city are the secretariat's. */
    @Override
    public boolean reads(@Nullable CityId city, Audience audience) {
        if (audience == Audience.TOWN_HALL) {
            return city != null && is(city, Role.COORDINATOR, Role.CONTRIBUTOR) && !isSomebodyElse();
        }
        if (seesTheNetwork()) {
            return true;
        }
        if (city == null) {
            return audience == Audience.PUBLIC && account() != null;
        }
        return switch (audience) {
            case PUBLIC -> account() != null;
            case CITY -> is(city, Role.COORDINATOR, Role.CONTRIBUTOR, Role.EXPERT);
            case VISIT_TEAM -> is(city, Role.EXPERT);
            case SECRETARIAT, TOWN_HALL -> false;
        };
    }

    /** Whoever sees as a city is not one of its people. */
    private static boolean isSomebodyElse() {
        return person() instanceof SignedIn signedIn && signedIn.viewing() != null;
    }

    private List<Grant> held() {
        return person() instanceof SignedIn signedIn ? grants.of(signedIn) : List.of();
    }

    private static @Nullable Object person() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication == null ? null : authentication.getPrincipal();
    }
}
