package passerelle.assessment;

import passerelle.instrument.Instrument;
import passerelle.shared.CityId;

/** A city handed in its answers of that round year. */
public record AssessmentSubmitted(AssessmentId assessment, CityId city, Instrument instrument, int round) {}
