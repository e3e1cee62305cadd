package passerelle.city;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;
import passerelle.shared.CityId;

@Entity
class City {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private CityId id;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled in by JPA
    protected City() {}
}
