package passerelle.library;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import passerelle.city.CityFound;
import passerelle.practice.PracticeTitle;
import passerelle.practice.classification.TermId;

/**
 * A published practice as lists show it.
 *
 * @param code by which its page is found
 * @param areas of the Index to which it is linked
 * @param year in which it began or, where nobody said so, was published
 */
public record LibraryRow(
        UUID id,
        String code,
        CityFound city,
        PracticeTitle title,
        Set<TermId> themes,
        Set<String> areas,
        int year,
        LocalDate publishedOn) {}
