package passerelle.result;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import passerelle.shared.PartialDate;
import passerelle.shared.RuleViolation;

/** Whether everybody may read a result: since when, as far as that is known, and who decides about it. */
@Embeddable
class Publishing {

    @Enumerated(EnumType.STRING)
    private Publication publication = Publication.WITH_REPORT;

    /** Null while it is not published; where less than the day is known, the latest that it can be. */
    private @Nullable LocalDate publishedOn;

    /** Null where the day is known. */
    @Enumerated(EnumType.STRING)
    private PartialDate.@Nullable Precision publishedToThe;

    /** As it is while nobody has decided. */
    Publishing() {}

    private Publishing(Publication publication, @Nullable LocalDate publishedOn) {
        this.publication = publication;
        this.publishedOn = publishedOn;
    }

    /** For a result that was worked out again from the same answers. */
    Publishing again() {
        return new Publishing(publication, publishedOn);
    }

    /** For a result that takes the place of this one: what was decided holds, while a report is to be issued again. */
    Publishing passedOn() {
        return new Publishing(publication, publication == Publication.BY_DECISION ? publishedOn : null);
    }

    /** @param issuedOn null while the report is not issued; nothing where somebody decided about this very result */
    void withReport(@Nullable LocalDate issuedOn) {
        if (publication == Publication.WITH_REPORT) {
            set(issuedOn, null);
        }
    }

    /**
     * @param established the day before which there was nothing to publish
     * @throws RuleViolation when it is published, and for a day before it existed or to come
     */
    void decide(LocalDate on, LocalDate established, LocalDate today) {
        if (publishedOn != null) {
            throw new RuleViolation("result.error.published", publishedOn);
        }
        if (on.isAfter(today)) {
            throw new RuleViolation("result.error.future");
        }
        if (on.isBefore(established)) {
            throw new RuleViolation("result.error.published.early", on);
        }
        publication = Publication.BY_DECISION;
        set(on, null);
    }

    /** @throws RuleViolation when it is not published */
    void withhold() {
        if (publishedOn == null) {
            throw new RuleViolation("result.error.unpublished");
        }
        publication = Publication.WITHHELD;
        set(null, null);
    }

    /**
     * As the source of an official result tells it.
     *
     * @throws RuleViolation where that would decide by the way what was decided apart
     */
    void take(OfficialResult official) {
        if (publication != Publication.WITH_REPORT && (official.publishedOn() == null) != (publishedOn == null)) {
            throw new RuleViolation("result.error.publication.decided");
        }
        set(official.publishedOn(), official.publishedToThe());
    }

    private void set(@Nullable LocalDate on, PartialDate.@Nullable Precision toThe) {
        publishedOn = on;
        publishedToThe = toThe;
    }

    Publication publication() {
        return publication;
    }

    @Nullable LocalDate publishedOn() {
        return publishedOn;
    }

    PartialDate.@Nullable Precision publishedToThe() {
        return publishedToThe;
    }
}
