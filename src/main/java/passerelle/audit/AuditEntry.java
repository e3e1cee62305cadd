package passerelle.audit;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;
import passerelle.shared.AccountId;
import passerelle.shared.Audience;
import passerelle.shared.CityId;

@Entity
@Immutable
@Table(name = "audit")
class AuditEntry implements Persistable<UUID> {

    @Id
    private UUID id;

    private Instant at;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "actor_id"))
    private @Nullable AccountId actor;

    private String actorName;
    private String act;
    private String subject;
    private UUID objectId;
    private @Nullable String part;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "city_id"))
    private @Nullable CityId city;

    @Enumerated(EnumType.STRING)
    private Audience audience;

    private String valueBefore;
    private String valueAfter;
    private String reason;

    @SuppressWarnings("NullAway.Init") // filled in by JPA
    protected AuditEntry() {}

    AuditEntry(Act act, Actor actor, Instant at) {
        this.id = AuditEntryIds.next();
        this.at = at;
        this.actor = actor.account();
        this.actorName = actor.name();
        this.act = act.key();
        this.subject = act.subject();
        this.objectId = act.object();
        this.part = act.part();
        this.city = act.city();
        this.audience = act.audience();
        this.valueBefore = act.before();
        this.valueAfter = act.after();
        this.reason = act.reason();
    }

    @Override
    public UUID getId() {
        return id;
    }

    /** A line is written once and never again. */
    @Override
    public boolean isNew() {
        return true;
    }
}
