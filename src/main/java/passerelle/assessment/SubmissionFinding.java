package passerelle.assessment;

import java.util.List;
import passerelle.instrument.IndicatorCode;

/**
 * One thing to know before answers are handed in.
 *
 * @param text the translation key of the sentence
 * @param arguments of the sentence; dates are printed in the reader's language
 * @param indicators to which it leads, none where it is about the whole
 */
public record SubmissionFinding(Weight weight, String text, List<Object> arguments, List<IndicatorCode> indicators) {

    public SubmissionFinding {
        arguments = List.copyOf(arguments);
        indicators = List.copyOf(indicators);
    }

    /** It keeps the answers from being handed in. */
    public static SubmissionFinding refusal(String text, List<Object> arguments, List<IndicatorCode> indicators) {
        return new SubmissionFinding(Weight.REFUSES, text, arguments, indicators);
    }

    /** It needs a reason. */
    public static SubmissionFinding warning(String text, List<Object> arguments, List<IndicatorCode> indicators) {
        return new SubmissionFinding(Weight.WARNS, text, arguments, indicators);
    }

    public static SubmissionFinding note(String text, List<Object> arguments) {
        return note(text, arguments, List.of());
    }

    /** It is good to know, and stands in nobody's way. */
    public static SubmissionFinding note(String text, List<Object> arguments, List<IndicatorCode> indicators) {
        return new SubmissionFinding(Weight.TELLS, text, arguments, indicators);
    }

    enum Weight {
        REFUSES,
        WARNS,
        TELLS
    }
}
