package passerelle.review;

import java.util.NoSuchElementException;
import passerelle.assessment.AssessmentId;
import passerelle.instrument.IndicatorCode;
import passerelle.text.TextKey;

/** Which of the two texts of a question: as a field it is named {@code COM-01 2 reply}. */
public record QuestionText(IndicatorCode indicator, int number, Kind kind) {

    /** The words of the reviewer, and those of the city. */
    enum Kind {
        QUESTION,
        REPLY
    }

    static final String SUBJECT = "review";

    public static QuestionText question(IndicatorCode indicator, int number) {
        return new QuestionText(indicator, number, Kind.QUESTION);
    }

    public static QuestionText reply(IndicatorCode indicator, int number) {
        return new QuestionText(indicator, number, Kind.REPLY);
    }

    /** @throws NoSuchElementException for what is no such name */
    static QuestionText parse(String field) {
        var parts = field.split(" ");
        try {
            return new QuestionText(new IndicatorCode(parts[0]), Integer.parseInt(parts[1]), Kind.valueOf(parts[2]));
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException unreadable) {
            throw new NoSuchElementException("No text of a review: " + field);
        }
    }

    String field() {
        return indicator.value() + " " + number + " " + kind;
    }

    public TextKey of(AssessmentId assessment) {
        return new TextKey(SUBJECT, assessment.value(), field());
    }
}
