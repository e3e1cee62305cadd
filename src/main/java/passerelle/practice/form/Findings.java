package passerelle.practice.form;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import passerelle.word.WordText.Picture;

/**
 * What was read in a form.
 *
 * @param language of its labels
 * @param domains the codes of the fields of action that the older form names
 * @param sources what stands in the form under the label of each field, as it stands there
 * @param passages all that stands in the form, in its order
 * @param pictures those that stand among the answers
 */
public record Findings(
        FormKind kind,
        Locale language,
        FormContent content,
        List<String> domains,
        Map<FormField, String> sources,
        List<Passage> passages,
        List<FormNote> notes,
        List<Picture> pictures) {

    public String source(FormField field) {
        return sources.getOrDefault(field, "");
    }

    public List<FormNote> notes(FormField field) {
        return notes.stream().filter(note -> note.field() == field).toList();
    }
}
