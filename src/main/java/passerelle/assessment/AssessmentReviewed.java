package passerelle.assessment;

import passerelle.instrument.Instrument;
import passerelle.shared.CityId;

/** The review of a city's answers of that round year was closed. */
public record AssessmentReviewed(AssessmentId assessment, CityId city, Instrument instrument, int round) {}
