package passerelle.city;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import passerelle.shared.RuleViolation;

/** A place on the globe in decimal degrees, to five decimals (about a metre): latitude −90 to 90, longitude −180 to 180. */
@Embeddable
public record Coordinates(BigDecimal latitude, BigDecimal longitude) implements Serializable {

    /** @throws RuleViolation when it is nowhere on the globe */
    public Coordinates {
        if (latitude.abs().compareTo(BigDecimal.valueOf(90)) > 0
                || longitude.abs().compareTo(BigDecimal.valueOf(180)) > 0) {
            throw new RuleViolation("city.error.coordinates");
        }
        latitude = latitude.setScale(5, RoundingMode.HALF_UP);
        longitude = longitude.setScale(5, RoundingMode.HALF_UP);
    }
}
