package passerelle.practice.classification;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import passerelle.shared.LocalizedText;
import passerelle.shared.RuleViolation;

/** A theme, a domain of action or a goal. It may be renamed, mapped anew and retired; what it classifies keeps it. */
@Entity
class Term {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private TermId id;

    @Enumerated(EnumType.STRING)
    private TermKind kind;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "parent_id"))
    private @Nullable TermId parent;

    private int position;
    private String mark;
    private String labelEn;
    private String labelFr;
    private @Nullable LocalDate retiredOn;

    @ElementCollection
    @CollectionTable(name = "term_area", joinColumns = @JoinColumn(name = "term_id"))
    @OrderColumn(name = "position")
    @Column(name = "area")
    private List<String> areas = new ArrayList<>();

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled in by JPA
    protected Term() {}

    /** @param position among all terms of its kind, the sub-domains behind their domain */
    @SuppressWarnings("NullAway.Init") // named before it is saved
    Term(TermId id, @Nullable TermId parent, int position, TermWords words) {
        this.id = id;
        this.kind = id.kind();
        this.parent = parent;
        this.position = position;
        this.mark = words.mark();
        describe(words.label(), words.areas());
    }

    final void describe(LocalizedText label, List<String> closest) {
        labelEn = label.en();
        labelFr = label.fr();
        areas.clear();
        areas.addAll(closest);
    }

    /** @throws RuleViolation for a goal, and when it is retired already */
    void retire(LocalDate on) {
        if (!kind.isOurs()) {
            throw new RuleViolation("practice.term.error.goal");
        }
        if (retiredOn != null) {
            throw new RuleViolation("practice.term.error.retired");
        }
        retiredOn = on;
    }

    void takeUpAgain() {
        retiredOn = null;
    }

    TermId id() {
        return id;
    }

    TermRow row() {
        return new TermRow(id, parent, position, mark, label(), List.copyOf(areas), retiredOn, version());
    }

    LocalizedText label() {
        return new LocalizedText(labelEn, labelFr);
    }

    private long version() {
        return version == null ? 0 : version;
    }
}
