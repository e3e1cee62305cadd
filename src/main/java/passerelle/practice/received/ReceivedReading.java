package passerelle.practice.received;

import java.util.List;
import org.jspecify.annotations.Nullable;
import passerelle.document.DocumentId;
import passerelle.practice.form.FormField;
import passerelle.practice.form.FormNote;
import passerelle.practice.form.Passage;

/**
 * What stands in the file of which a practice was made.
 *
 * @param writtenCity the city as the form says it
 * @param passages all of it, in its order
 * @param notes what somebody should look at
 */
public record ReceivedReading(
        String name, DocumentId original, String writtenCity, List<Passage> passages, List<FormNote> notes) {

    /** What stands under the labels of that field. */
    public List<Passage> passages(FormField field) {
        return passages.stream()
                .filter(passage -> passage.field() == field && !passage.isBlank())
                .toList();
    }

    /** What somebody should look at in that field; with null, what was taken into none. */
    public List<FormNote> notes(@Nullable FormField field) {
        return notes.stream().filter(note -> note.field() == field).toList();
    }
}
