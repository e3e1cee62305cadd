package passerelle.intake;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.io.Serializable;

/** The place of a line, or of a trace, within an intake. */
@Embeddable
record IntakePlace(
        @Embedded @AttributeOverride(name = "value", column = @Column(name = "intake_id"))
        IntakeId intake,

        int place) implements Serializable {}
