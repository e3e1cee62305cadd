package passerelle.intake;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.util.UUID;
import org.springframework.data.domain.Persistable;

@Entity
@Table(name = "intake_trace")
class StoredTrace implements Persistable<IntakePlace> {

    @EmbeddedId
    private IntakePlace id;

    private String subject;

    @Column(name = "object_id")
    private UUID object;

    private String before;
    private String after;

    @Transient
    private boolean stored;

    @SuppressWarnings("NullAway.Init") // filled in by JPA
    protected StoredTrace() {
        stored = true;
    }

    StoredTrace(IntakePlace id, Trace trace) {
        this.id = id;
        this.subject = trace.subject();
        this.object = trace.object();
        this.before = trace.before();
        this.after = trace.after();
    }

    Trace trace() {
        return new Trace(subject, object, before, after);
    }

    @Override
    public IntakePlace getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return !stored;
    }
}
