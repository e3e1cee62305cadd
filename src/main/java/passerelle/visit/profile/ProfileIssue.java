package passerelle.visit.profile;

import java.time.LocalDate;

/**
 * The profile goes out to the city.
 *
 * @param confirmed whether somebody insists, although the visit is not closed by then
 */
public record ProfileIssue(LocalDate on, boolean confirmed) {}
