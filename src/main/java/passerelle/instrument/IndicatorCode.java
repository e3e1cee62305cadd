package passerelle.instrument;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Optional;
import java.util.regex.Pattern;

/** The code of an indicator in its edition, such as {@code COM-01}; {@code G-COM-01} in the policy grid. */
@Embeddable
public record IndicatorCode(String value) implements Serializable {

    static final String PATTERN = "(G-)?[A-Z]{3}-[0-9]{2}";

    private static final Pattern SHAPE = Pattern.compile(PATTERN);

    /** What is typed, unless it is no code. */
    public static Optional<IndicatorCode> parse(String typed) {
        return Optional.of(typed.strip())
                .filter(code -> SHAPE.matcher(code).matches())
                .map(IndicatorCode::new);
    }

    public IndicatorCode {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("Not an indicator code: " + value);
        }
    }
}
