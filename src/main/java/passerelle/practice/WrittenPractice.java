package passerelle.practice;

import java.util.Map;
import passerelle.text.SavedText;

/**
 * A practice with all its words, as its reader may see them.
 *
 * @param texts by their fields, such as {@code context.fr}; those that nobody wrote are absent
 */
public record WrittenPractice(PracticeDetails practice, Map<String, SavedText> texts) {

    /** Blank where it is not written in that language. */
    public String text(PracticePart part, String language) {
        return texts.getOrDefault(part.field(language), SavedText.BLANK).body();
    }
}
