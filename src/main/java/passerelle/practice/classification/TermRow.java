package passerelle.practice.classification;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import passerelle.shared.LocalizedText;

/**
 * A term as everybody reads it.
 *
 * @param parent the domain of a sub-domain, or null
 * @param mark the number or letter that stands before it in the forms; blank for none
 * @param areas of the Index to which it is closest, the closest first
 * @param retiredOn since when it is not offered any more, or null
 */
public record TermRow(
        TermId id,
        @Nullable TermId parent,
        int position,
        String mark,
        LocalizedText label,
        List<String> areas,
        @Nullable LocalDate retiredOn,
        long version) {

    public TermKind kind() {
        return id.kind();
    }

    public boolean isRetired() {
        return retiredOn != null;
    }

    /** Such as 4. Quality education; themes have no number. */
    public String name(Locale locale) {
        return mark.isBlank() ? label.in(locale) : mark + ". " + label.in(locale);
    }
}
