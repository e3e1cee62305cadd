package passerelle.visit.profile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import passerelle.shared.CityId;

/** A profile as its page shows it; its texts and papers are read with their own services. */
public record ProfileDetails(
        ProfileId id,
        CityId city,
        int round,
        ProfileStatus status,
        LocalDate draftedOn,
        @Nullable LocalDate issuedOn) {}
