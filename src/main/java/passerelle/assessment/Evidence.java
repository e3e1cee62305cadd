package passerelle.assessment;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;
import passerelle.document.DocumentId;
import passerelle.shared.RuleViolation;

/** A file or a link that backs an answer, so that it can be cross-checked. */
@Entity
class Evidence extends AbstractAggregateRoot<Evidence> {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private EvidenceId id;

    @Embedded
    private AnswerKey answer;

    private String title;
    private @Nullable String url;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "document_id"))
    private @Nullable DocumentId document;

    private Instant addedAt;
    private String addedBy;
    private @Nullable LocalDate validUntil;
    private @Nullable Instant withdrawnAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled in by JPA
    protected Evidence() {}

    Evidence(AssessmentId assessment, EvidenceRow added) {
        this.id = added.id();
        this.answer = new AnswerKey(assessment, added.indicator());
        this.title = added.title();
        this.url = added.url();
        this.document = added.document();
        this.addedAt = added.addedAt();
        this.addedBy = added.addedBy();
        this.validUntil = added.validUntil();
        registerEvent(stored());
    }

    void withdraw(Instant at) {
        checkStands();
        withdrawnAt = at;
        registerEvent(stored());
    }

    /** @throws RuleViolation when it was taken back meanwhile */
    void date(@Nullable LocalDate lastDay) {
        checkStands();
        validUntil = lastDay;
        registerEvent(stored());
    }

    void checkStands() {
        if (withdrawnAt != null) {
            throw new RuleViolation("assessment.error.evidence.withdrawn", title);
        }
    }

    private AnswerStored stored() {
        return new AnswerStored(answer.assessment());
    }

    AnswerKey answer() {
        return answer;
    }

    EvidenceRow row() {
        return new EvidenceRow(id, answer.indicator(), title, url, document, addedAt, addedBy, validUntil);
    }
}
