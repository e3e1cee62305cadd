package passerelle.visit.profile;

import java.util.List;

/**
 * What a visit found, in the order in which it was recorded.
 *
 * @param issued whether the profile is, so that the city sees it and nobody changes it any more
 */
public record VisitFindings(boolean issued, List<FindingRow> rows) {}
