package passerelle.learning;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import passerelle.shared.CityId;

/** A city in a learning group, with what it does there. */
@Embeddable
record GroupCity(
        @Embedded @AttributeOverride(name = "value", column = @Column(name = "city_id"))
        CityId city,

        @Enumerated(EnumType.STRING) Part part)
        implements Serializable {}
