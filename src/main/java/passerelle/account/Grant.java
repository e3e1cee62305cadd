package passerelle.account;

import java.time.LocalDate;
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
}
