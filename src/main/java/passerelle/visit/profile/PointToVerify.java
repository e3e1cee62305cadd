package passerelle.visit.profile;

import passerelle.instrument.IndicatorCode;
import passerelle.shared.LocalizedText;

/** An answer at which the visit should look. */
public record PointToVerify(LocalizedText area, IndicatorCode indicator, LocalizedText topic, Doubt doubt) {

    public enum Doubt {
        /** Nothing explains or proves it. */
        UNPROVEN,
        /** It was different in the round before. */
        CHANGED
    }
}
