package passerelle.practice.form;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of a form, in the order of the file.
 *
 * @param label under which it stands; blank before the first
 * @param field that was made of it; nothing where it was taken into none
 */
public record Passage(String label, @Nullable FormField field, String text) {

    public boolean isBlank() {
        return text.isBlank();
    }
}
