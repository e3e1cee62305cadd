package passerelle.city;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import passerelle.shared.RuleViolation;

/**
 * A place on the globe in decimal degrees, to five decimals (about a metre): latitude −90 to 90, longitude −180 to 180.
 */
@Embeddable
public record Coordinates(BigDecimal latitude, BigDecimal longitude) implements Serializable {

    private static final String REFUSAL = "city.error.coordinates";

    /** @throws RuleViolation when it is nowhere on the globe */
    public Coordinates {
        if (latitude.abs().compareTo(BigDecimal.valueOf(90)) > 0
                || longitude.abs().compareTo(BigDecimal.valueOf(180)) > 0) {
            throw new RuleViolation(REFUSAL);
        }
        latitude = latitude.setScale(5, RoundingMode.HALF_UP);
        longitude = longitude.setScale(5, RoundingMode.HALF_UP);
    }

    /**
     * Reads them as people write them in either language, such as 45.43, 10.99 or 45,43 ; 10,99.
     *
     * @throws RuleViolation when they are no two numbers, or nowhere on the globe
     */
    public static Coordinates parse(String typed) {
        var words = typed.strip().replaceAll("[\\s\\h]+", " ");
        var parts = words.split(separator(words), -1);
        if (parts.length != 2) {
            throw new RuleViolation(REFUSAL);
        }
        try {
            return new Coordinates(degrees(parts[0]), degrees(parts[1]));
        } catch (NumberFormatException unreadable) {
            throw new RuleViolation(REFUSAL);
        }
    }

    /** A comma parts them only where it cannot be a decimal sign. */
    private static String separator(String words) {
        if (words.contains(";")) {
            return " ?; ?";
        }
        if (words.contains(".") || words.contains(", ")) {
            return ", ?| ";
        }
        return words.contains(" ") ? " " : ",";
    }

    private static BigDecimal degrees(String words) {
        return new BigDecimal(words.replace(',', '.'));
    }

    /** As the language writes them; {@link #parse} reads them. */
    public String words(Locale reader) {
        var written = latitude.stripTrailingZeros().toPlainString() + ", "
                + longitude.stripTrailingZeros().toPlainString();
        return reader.getLanguage().equals("fr")
                ? written.replace(", ", "\u00a0; ").replace('.', ',')
                : written;
    }
}
