package passerelle.practice.classification;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;

/** A term by its kind and its code, such as {@code theme.education} or {@code domain.welcoming.refugees}. */
@Embeddable
public record TermId(String value) implements Serializable {

    public static TermId of(TermKind kind, String code) {
        return new TermId(kind.prefix() + code);
    }

    public TermKind kind() {
        return TermKind.valueOf(value.substring(0, value.indexOf('.')).toUpperCase(Locale.ROOT));
    }

    public String code() {
        return value.substring(value.indexOf('.') + 1);
    }

    /** Under which its history is kept. */
    public UUID history() {
        return UUID.nameUUIDFromBytes(value.getBytes(StandardCharsets.UTF_8));
    }

    TermId below(String code) {
        return new TermId(value + "." + code);
    }
}
