package passerelle.assessment;

import passerelle.instrument.Instrument;
import passerelle.shared.CityId;

/**
 * A city handed in its answers of that round year.
 *
 * @param reason why although something was open or unproven; blank where nothing was
 */
public record AssessmentSubmitted(
        AssessmentId assessment, CityId city, Instrument instrument, int round, String reason) {}
