package passerelle.account;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import passerelle.shared.CityId;

/** A role as held: from the first to the last day, both included, or without end. */
record Grant(
        Role role,
        @Nullable CityId city,
        LocalDate from,
        @Nullable LocalDate until) {

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    boolean covers(CityId other) {
        return role.isNetworkWide() || other.equals(city);
    }

    /** Why the other cannot be given to the same person, as the key of a text; empty where it can. */
    Optional<String> against(NewGrant other) {
        if (!overlaps(other)) {
            return Optional.empty();
        }
        if (role == other.role() && Objects.equals(city, other.city())) {
            return Optional.of("grant.error.held");
        }
        return isExpertOfOwnCity(other) ? Optional.of("grant.error.own.city") : Optional.empty();
    }

    /** Whether there is a day on which both hold; one that was ended before it began never holds. */
    private boolean overlaps(NewGrant other) {
        return (until == null || !until.isBefore(from))
                && (until == null || !until.isBefore(other.from()))
                && (other.until() == null || !other.until().isBefore(from));
    }

    private boolean isExpertOfOwnCity(NewGrant other) {
        return other.city() != null
                && other.city().equals(city)
                && (role == Role.EXPERT && other.role().isOfTheCity()
                        || role.isOfTheCity() && other.role() == Role.EXPERT);
    }
}
