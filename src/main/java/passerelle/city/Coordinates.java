package passerelle.city;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import passerelle.shared.RuleViolation;

/** A place on the globe in decimal degrees, to five decimals (about a metre): latitude −90 to 90, longitude −180 to 180. */
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
     * Reads them as people write them, such as 45.43, 10.99.
     *
     * @throws RuleViolation when they are no two numbers, or nowhere on the globe
     */
    public static Coordinates parse(String typed) {
        var parts = typed.strip().split("[,;]\\s*|\\s+", -1);
        if (parts.length != 2) {
            throw new RuleViolation(REFUSAL);
        }
        try {
            return new Coordinates(new BigDecimal(parts[0]), new BigDecimal(parts[1]));
        } catch (NumberFormatException unreadable) {
            throw new RuleViolation(REFUSAL);
        }
    }

    /** As {@link #parse} reads them. */
    public String words() {
        return plain(latitude) + ", " + plain(longitude);
    }

    private static String plain(BigDecimal degrees) {
        return degrees.stripTrailingZeros().toPlainString();
    }
}
