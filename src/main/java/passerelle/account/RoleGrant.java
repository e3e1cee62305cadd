package passerelle.account;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import passerelle.shared.AccountId;
import passerelle.shared.CityId;
import passerelle.shared.RuleViolation;

/** A role that a person holds from a day on, until a day or for good. It is ended, never deleted. */
@Entity
class RoleGrant {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "account_id"))
    private AccountId account;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "city_id"))
    private @Nullable CityId city;

    private LocalDate validFrom;
    private @Nullable LocalDate validUntil;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled in by JPA
    protected RoleGrant() {}

    RoleGrant(AccountId account, NewGrant grant) {
        this.id = UUID.randomUUID();
        this.account = account;
        this.role = grant.role();
        this.city = grant.city();
        this.validFrom = grant.from();
        this.validUntil = grant.until();
    }

    /** The last day on which it holds. A role cannot end before it began. */
    void end(LocalDate lastDay) {
        if (validUntil != null && validUntil.isBefore(lastDay)) {
            throw new RuleViolation("grant.error.ended", validUntil);
        }
        validUntil = lastDay.isBefore(validFrom) ? validFrom.minusDays(1) : lastDay;
    }

    Grant held() {
        return new Grant(role, city, validFrom, validUntil);
    }

    UUID id() {
        return id;
    }

    AccountId account() {
        return account;
    }
}
