package passerelle.assessment;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import passerelle.instrument.AnswerValue;

/** An answer's value as its columns hold it. */
@Embeddable
public record StoredValue(@Enumerated(EnumType.STRING) Kind kind, String options, String reason) {

    public static final StoredValue BLANK = new StoredValue(Kind.BLANK, "", "");

    enum Kind {
        BLANK,
        CHOICE,
        CHOICES,
        NOT_APPLICABLE
    }

    public static StoredValue of(@Nullable AnswerValue value) {
        return switch (value) {
            case null -> BLANK;
            case AnswerValue.Choice choice -> new StoredValue(Kind.CHOICE, choice.option(), "");
            case AnswerValue.Choices choices -> new StoredValue(Kind.CHOICES, String.join(",", choices.options()), "");
            case AnswerValue.NotApplicable none -> new StoredValue(Kind.NOT_APPLICABLE, "", none.reason());
        };
    }

    public @Nullable AnswerValue read() {
        return switch (kind) {
            case BLANK -> null;
            case CHOICE -> new AnswerValue.Choice(options);
            case CHOICES -> new AnswerValue.Choices(Set.of(options.split(",")));
            case NOT_APPLICABLE -> new AnswerValue.NotApplicable(reason);
        };
    }
}
