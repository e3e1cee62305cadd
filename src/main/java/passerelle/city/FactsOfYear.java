package passerelle.city;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UpdateTimestamp;
import org.jspecify.annotations.Nullable;
import passerelle.shared.CityId;

@Entity
@Table(name = "city_facts")
class FactsOfYear {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "city_id"))
    private CityId city;

    @Column(name = "fact_year")
    private int year;

    private @Nullable Integer population;
    private @Nullable BigDecimal foreignResidents;
    private @Nullable BigDecimal foreignBorn;
    private @Nullable BigDecimal nationalMinorities;
    private String source;
    private boolean withdrawn;

    @UpdateTimestamp
    private @Nullable Instant changedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled in by JPA
    protected FactsOfYear() {}

    @SuppressWarnings("NullAway.Init") // corrected before it is saved
    FactsOfYear(CityId city, CityFacts facts) {
        this.id = UUID.randomUUID();
        this.city = city;
        this.year = facts.year();
        correct(facts);
    }

    final void correct(CityFacts facts) {
        this.population = facts.population();
        this.foreignResidents = facts.foreignResidents();
        this.foreignBorn = facts.foreignBorn();
        this.nationalMinorities = facts.nationalMinorities();
        this.source = facts.source();
        this.withdrawn = false;
    }

    /** Recorded by mistake: kept, and counted no more. */
    void withdraw() {
        this.withdrawn = true;
    }

    boolean isWithdrawn() {
        return withdrawn;
    }

    CityId city() {
        return city;
    }

    /** When they were last written. */
    Instant changedAt() {
        return changedAt == null ? Instant.EPOCH : changedAt;
    }

    CityFacts facts() {
        return new CityFacts(year, population, foreignResidents, foreignBorn, nationalMinorities, source);
    }
}
