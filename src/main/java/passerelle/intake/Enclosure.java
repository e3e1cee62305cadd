package passerelle.intake;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Transient;
import org.springframework.data.domain.Persistable;

/** A file that came with a table, and what became of it. */
@Entity
class Enclosure implements Persistable<IntakePlace> {

    private static final int LONGEST_NAME = 300;

    @EmbeddedId
    private IntakePlace id;

    private String name;

    @Column(name = "byte_count")
    private int size;

    /** Of the line that names it; 0 for none. */
    private int lineNumber;

    private String refusal = "";

    @Transient
    private boolean stored;

    @SuppressWarnings("NullAway.Init") // filled in by JPA
    protected Enclosure() {
        stored = true;
    }

    Enclosure(IntakePlace id, String name, int size) {
        this.id = id;
        this.name = name.substring(Math.max(0, name.length() - LONGEST_NAME));
        this.size = size;
    }

    /** @param why the key of what is said */
    void refuse(String why) {
        refusal = why;
    }

    void beNamedBy(int line) {
        lineNumber = line;
    }

    EnclosureDetails details() {
        return new EnclosureDetails(name, size, lineNumber, refusal);
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
