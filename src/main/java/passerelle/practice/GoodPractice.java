package passerelle.practice;

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
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import passerelle.shared.CityId;
import passerelle.shared.NeedsConfirmation;
import passerelle.shared.Reason;
import passerelle.shared.RuleViolation;

/** One version of a good practice of a city. Once it was published it changes no more: a new version is written. */
@Entity
class GoodPractice {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private GoodPracticeId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "city_id"))
    private CityId city;

    private String code;
    private int revision;

    @Enumerated(EnumType.STRING)
    private PracticeStatus status;

    /** Whether the secretariat began it for the city, and may therefore write the draft. */
    private boolean bySecretariat;

    private int round;

    @Embedded
    private PracticeOutline outline;

    @ElementCollection
    @BatchSize(size = PracticeOutline.AT_ONCE)
    @CollectionTable(name = "practice_verdict", joinColumns = @JoinColumn(name = "practice_id"))
    @MapKeyColumn(name = "criterion")
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "verdict")
    @Enumerated(EnumType.STRING)
    private Map<Criterion, CriterionVerdict> verdicts = new HashMap<>();

    private LocalDate begunOn;
    private @Nullable LocalDate submittedOn;
    private @Nullable LocalDate returnedOn;
    private @Nullable LocalDate publishedOn;
    private @Nullable LocalDate archivedOn;
    private String archivedBecause = "";

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled in by JPA
    protected GoodPractice() {}

    /** @param bySecretariat whether it is written for the city by the secretariat */
    GoodPractice(CityId city, String code, PracticeOutline outline, boolean bySecretariat, LocalDate today) {
        this.id = GoodPracticeId.create();
        this.city = city;
        this.code = code;
        this.revision = 1;
        this.status = PracticeStatus.DRAFT;
        this.outline = outline;
        this.bySecretariat = bySecretariat;
        this.begunOn = today;
    }

    /** This one, read from a form and not yet confirmed. */
    GoodPractice received() {
        status = PracticeStatus.RECEIVED;
        return this;
    }

    /** Somebody has looked through what was read. */
    void confirm() {
        moveTo(PracticeStatus.DRAFT);
    }

    /**
     * As the programme published it before it was kept here; nobody judges it anew.
     *
     * @throws RuleViolation once it was handed in, or is a newer version
     */
    void publishFormer(LocalDate day) {
        if (status != PracticeStatus.DRAFT || round > 0 || revision > 1) {
            throw new RuleViolation("practice.error.status", status, PracticeStatus.PUBLISHED);
        }
        status = PracticeStatus.PUBLISHED;
        begunOn = day;
        publishedOn = day;
    }

    /** @throws RuleViolation unless this one is published */
    GoodPractice anew(LocalDate today) {
        if (status != PracticeStatus.PUBLISHED) {
            throw new RuleViolation("practice.error.unpublished");
        }
        var next = new GoodPractice(city, code, outline.copy(), false, today);
        next.revision = revision + 1;
        return next;
    }

    /** @throws RuleViolation while it is not with the city */
    void take(PracticeChange change) {
        checkWritable();
        outline.take(change);
    }

    final void checkWritable() {
        if (!status.isWithTheCity()) {
            throw new RuleViolation("practice.error.closed", status);
        }
    }

    /** @throws RuleViolation while a mandatory section is empty */
    void submit(PracticeCheck check, LocalDate today) {
        checkMove(PracticeStatus.SUBMITTED);
        check.require();
        moveTo(PracticeStatus.SUBMITTED);
        round++;
        submittedOn = today;
    }

    void giveBack(LocalDate today) {
        moveTo(PracticeStatus.RETURNED);
        returnedOn = today;
    }

    /**
     * @param judged the tick-list of the reviewer
     * @throws RuleViolation while a criterion is not judged
     * @throws NeedsConfirmation where one is not met, unless the reviewer insists
     */
    void publish(Map<Criterion, CriterionVerdict> judged, boolean confirmed, LocalDate today) {
        checkMove(PracticeStatus.PUBLISHED);
        if (judged.size() < Criterion.values().length) {
            throw new RuleViolation("practice.error.criteria");
        }
        if (!confirmed && judged.containsValue(CriterionVerdict.NOT_MET)) {
            throw new NeedsConfirmation("practice.warning.criteria");
        }
        moveTo(PracticeStatus.PUBLISHED);
        verdicts.putAll(judged);
        publishedOn = today;
    }

    /** A newer version is published. */
    void giveWay() {
        moveTo(PracticeStatus.REPLACED);
    }

    void archive(Reason why, LocalDate today) {
        moveTo(PracticeStatus.ARCHIVED);
        archivedOn = today;
        archivedBecause = why.text();
    }

    private void moveTo(PracticeStatus next) {
        checkMove(next);
        status = next;
    }

    private void checkMove(PracticeStatus next) {
        if (!status.mayBecome(next)) {
            throw new RuleViolation("practice.error.status", status, next);
        }
    }

    GoodPracticeId id() {
        return id;
    }

    CityId city() {
        return city;
    }

    int revision() {
        return revision;
    }

    String code() {
        return code;
    }

    PracticeStatus status() {
        return status;
    }

    /** Higher with each change of what is kept of it beside the long texts. */
    long changes() {
        return Objects.requireNonNull(version);
    }

    int round() {
        return round;
    }

    boolean isBySecretariat() {
        return bySecretariat;
    }

    PracticeOutline outline() {
        return outline;
    }

    PracticeDetails details(PracticeReach reach) {
        var course = new PracticeCourse(
                status, round, begunOn, submittedOn, returnedOn, publishedOn, archivedOn, archivedBecause);
        return new PracticeDetails(id, city, code, revision, outline.facts(), course, Map.copyOf(verdicts), reach);
    }
}
