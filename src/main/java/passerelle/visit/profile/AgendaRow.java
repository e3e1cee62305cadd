package passerelle.visit.profile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import passerelle.city.CityName;
import passerelle.shared.CityId;
import passerelle.shared.Period;
import passerelle.visit.VisitId;
import passerelle.visit.VisitStatus;

/**
 * A visit as its people plan their weeks by it.
 *
 * @param profile of the visit's round, or null while nobody drafts it
 */
public record AgendaRow(
        VisitId visit,
        CityId city,
        String cityCode,
        CityName cityName,
        int round,
        Period period,
        VisitStatus status,
        @Nullable ProfileStatus profile) {

    public boolean isAhead(LocalDate today) {
        return !period.last().isBefore(today);
    }

    public boolean isConcluded() {
        return profile == ProfileStatus.ISSUED;
    }
}
