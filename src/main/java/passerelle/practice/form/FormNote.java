package passerelle.practice.form;

import org.jspecify.annotations.Nullable;

/**
 * What somebody should look at before a form is taken over.
 *
 * @param field nothing for text that stood in none
 * @param text what stands in the form; empty where it is missing
 */
public record FormNote(NoteKind kind, @Nullable FormField field, String text) {

    /** Such as {@code missing:email} or {@code unmapped-theme:public space}. */
    public String code() {
        return kind.code() + ":" + (kind == NoteKind.MISSING && field != null ? field.code() : text);
    }
}
