package passerelle.assessment;

import java.util.List;

/**
 * One thing to know before answers are handed in.
 *
 * @param text the translation key of the sentence
 * @param arguments of the sentence; dates are printed in the reader's language
 * @param fields the codes of the indicators and figures to which it leads, none where it is about the whole
 */
public record SubmissionFinding(Weight weight, String text, List<Object> arguments, List<String> fields) {

    public SubmissionFinding {
        arguments = List.copyOf(arguments);
        fields = List.copyOf(fields);
    }

    /** It keeps the answers from being handed in. */
    public static SubmissionFinding refusal(String text, List<Object> arguments, List<String> fields) {
        return new SubmissionFinding(Weight.REFUSES, text, arguments, fields);
    }

    /** It needs a reason. */
    public static SubmissionFinding warning(String text, List<Object> arguments, List<String> fields) {
        return new SubmissionFinding(Weight.WARNS, text, arguments, fields);
    }

    public static SubmissionFinding note(String text, List<Object> arguments) {
        return note(text, arguments, List.of());
    }

    /** It is good to know, and stands in nobody's way. */
    public static SubmissionFinding note(String text, List<Object> arguments, List<String> fields) {
        return new SubmissionFinding(Weight.TELLS, text, arguments, fields);
    }

    enum Weight {
        REFUSES,
        WARNS,
        TELLS
    }
}
