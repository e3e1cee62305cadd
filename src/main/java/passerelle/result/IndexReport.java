package passerelle.result;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import passerelle.assessment.AssessmentDetails;
import passerelle.assessment.AssessmentId;
import passerelle.instrument.EditionId;
import passerelle.shared.CityId;
import passerelle.shared.RuleViolation;

/**
 * What the programme answers to a submitted Index: results, comparison, recommendations by area. Its texts and files
 * lie elsewhere.
 */
@Entity
class IndexReport {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private IndexReportId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "city_id"))
    private CityId city;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "assessment_id"))
    private AssessmentId assessment;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "edition_id"))
    private EditionId edition;

    @Column(name = "round_year")
    private int round;

    @Enumerated(EnumType.STRING)
    private IndexReportStatus status = IndexReportStatus.DRAFT;

    private LocalDate begunOn;
    private @Nullable LocalDate issuedOn;

    @Embedded
    @AttributeOverride(name = "code", column = @Column(name = "language"))
    private @Nullable ReportLanguage language;

    private @Nullable Integer citiesCompared;
    private @Nullable LocalDate readOn;

    /** The round, then null once withdrawn: the database lets one report of an assessment stand. */
    private @Nullable Integer roundSlot;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled in by JPA
    protected IndexReport() {}

    IndexReport(AssessmentDetails assessment, LocalDate today) {
        this.id = IndexReportId.create();
        this.city = assessment.city();
        this.assessment = assessment.id();
        this.edition = assessment.edition();
        this.round = assessment.round();
        this.roundSlot = assessment.round();
        this.begunOn = today;
    }

    void issue(Issue issue) {
        moveTo(IndexReportStatus.ISSUED);
        take(issue);
    }

    void correct(Issue issue) {
        demand(IndexReportStatus.ISSUED);
        take(issue);
    }

    /** Back to a draft: it counts as not issued, and its texts and files wait for the next issue. */
    void takeBack() {
        moveTo(IndexReportStatus.DRAFT);
        issuedOn = null;
        readOn = null;
    }

    void withdraw() {
        moveTo(IndexReportStatus.WITHDRAWN);
        roundSlot = null;
    }

    /** The city has seen it. The first day stays. */
    void read(LocalDate today) {
        demand(IndexReportStatus.ISSUED);
        readOn = readOn == null ? today : readOn;
    }

    void checkDraft() {
        demand(IndexReportStatus.DRAFT);
    }

    private void demand(IndexReportStatus wanted) {
        if (status != wanted) {
            throw new RuleViolation("result.report.error.step", status, wanted);
        }
    }

    private void take(Issue issue) {
        issuedOn = issue.on();
        language = issue.language();
        citiesCompared = issue.citiesCompared();
    }

    private void moveTo(IndexReportStatus next) {
        if (!status.mayBecome(next)) {
            throw new RuleViolation("result.report.error.step", status, next);
        }
        status = next;
    }

    boolean isIssued() {
        return status == IndexReportStatus.ISSUED;
    }

    IndexReportId id() {
        return id;
    }

    CityId city() {
        return city;
    }

    AssessmentId assessment() {
        return assessment;
    }

    EditionId edition() {
        return edition;
    }

    int round() {
        return round;
    }

    IndexReportStatus status() {
        return status;
    }

    @Nullable LocalDate issuedOn() {
        return issuedOn;
    }

    /** As histories show it. */
    String written() {
        return issuedOn == null || language == null
                ? ""
                : new Issue(issuedOn, language, citiesCompared, true).written();
    }

    IndexReportDetails details() {
        return new IndexReportDetails(
                id, city, assessment, edition, round, status, begunOn, issuedOn, language, citiesCompared, readOn);
    }
}
