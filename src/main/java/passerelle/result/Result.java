package passerelle.result;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

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
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.UpdateTimestamp;
import org.jspecify.annotations.Nullable;
import passerelle.assessment.AssessmentDetails;
import passerelle.assessment.AssessmentId;
import passerelle.audit.Act;
import passerelle.instrument.EditionId;
import passerelle.scoring.Scored;
import passerelle.scoring.Scoring;
import passerelle.shared.CityId;
import passerelle.shared.PartialDate;

/** The percents of one city in one round, of one kind. */
@Entity
class Result {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ResultId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "city_id"))
    private CityId city;

    @Column(name = "round_year")
    private int round;

    @Enumerated(EnumType.STRING)
    private ResultKind kind;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "edition_id"))
    private EditionId edition;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "assessment_id"))
    private @Nullable AssessmentId assessment;

    private @Nullable Integer scoringVersion;

    @Embedded
    @AttributeOverride(name = "first", column = @Column(name = "dated_on"))
    @AttributeOverride(name = "precision", column = @Column(name = "dated_to_the"))
    private PartialDate date;

    private @Nullable Integer citiesCompared;

    @Embedded
    private Publishing publishing = new Publishing();

    private String source = "";

    @Enumerated(EnumType.STRING)
    private ResultStatus status = ResultStatus.IN_FORCE;

    /** The round while in force, then null: the database lets one result of each kind stand per round. */
    private @Nullable Integer roundSlot;

    private @Nullable Instant keptAt;

    @ElementCollection
    @CollectionTable(name = "result_score", joinColumns = @JoinColumn(name = "result_id"))
    @BatchSize(size = 100) // of many results in one statement, without the result beside each score
    private Map<Measure, StoredScore> scores = new HashMap<>();

    @UpdateTimestamp
    private @Nullable Instant changedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled in by JPA
    protected Result() {}

    @SuppressWarnings("NullAway.Init") // filled in by take
    Result(CityId city, OfficialResult official, Instant now) {
        this.id = ResultId.create();
        this.city = city;
        this.kind = ResultKind.OFFICIAL;
        this.keptAt = now;
        take(official);
    }

    Result(AssessmentDetails assessment, Map<Measure, Scored> scores, Instant now) {
        this.id = ResultId.create();
        this.city = assessment.city();
        this.round = assessment.round();
        this.roundSlot = assessment.round();
        this.kind = ResultKind.INDICATIVE;
        this.edition = assessment.edition();
        this.assessment = assessment.id();
        this.scoringVersion = Scoring.VERSION;
        this.date = PartialDate.of(Objects.requireNonNull(assessment.submittedOn()));
        this.keptAt = now;
        scores.forEach((measure, scored) -> this.scores.put(measure, StoredScore.of(scored)));
    }

    /** The same round by the rule of today, with what was decided about its publication. */
    Result again(Map<Measure, Scored> scores, Instant now) {
        var again = new Result(this, now);
        scores.forEach((measure, scored) -> again.scores.put(measure, StoredScore.of(scored)));
        return again;
    }

    private Result(Result former, Instant now) {
        this.id = ResultId.create();
        this.city = former.city;
        this.round = former.round;
        this.roundSlot = former.round;
        this.kind = former.kind;
        this.edition = former.edition;
        this.assessment = former.assessment;
        this.scoringVersion = Scoring.VERSION;
        this.date = former.date;
        this.publishing = former.publishing.again();
        this.keptAt = now;
    }

    boolean isWorkedOutAs(Result other) {
        return Objects.equals(scoringVersion, other.scoringVersion) && scores.equals(other.scores);
    }

    void correct(OfficialResult official) {
        status.checkInForce();
        take(official);
    }

    void withdraw() {
        end(ResultStatus.WITHDRAWN);
    }

    /** The city handed its answers in again. */
    void supersede() {
        end(ResultStatus.SUPERSEDED);
    }

    /** Takes the place of one that was worked out from the same round. */
    void succeed(Result former) {
        publishing = former.publishing.passedOn();
    }

    void publishWithReport(@Nullable LocalDate issuedOn) {
        publishing.withReport(issuedOn);
    }

    void publish(LocalDate on, LocalDate today) {
        status.checkInForce();
        publishing.decide(on, date.first(), today);
    }

    void unpublish() {
        status.checkInForce();
        publishing.withhold();
    }

    private void take(OfficialResult official) {
        publishing.take(official);
        round = official.round();
        roundSlot = official.round();
        edition = official.edition();
        date = official.date();
        citiesCompared = official.citiesCompared();
        source = official.source();
        scores.keySet().retainAll(official.percents().keySet());
        official.percents().forEach((measure, percent) -> scores.put(measure, StoredScore.of(percent)));
    }

    private void end(ResultStatus ended) {
        status.checkInForce();
        status = ended;
        roundSlot = null;
    }

    ResultId id() {
        return id;
    }

    CityId city() {
        return city;
    }

    int round() {
        return round;
    }

    EditionId edition() {
        return edition;
    }

    /** Null for an official one. */
    @Nullable AssessmentId assessment() {
        return assessment;
    }

    /** Its indices and its rule, as histories keep them. */
    String figures() {
        var indices = scores.entrySet().stream()
                .filter(score -> score.getKey().kind() == MeasureKind.INDEX)
                .sorted(comparing(score -> score.getKey().code()))
                .map(score -> score.getKey().code() + " "
                        + Act.percent(score.getValue().scored().score().rounded()))
                .collect(joining(", "));
        return named() + " · " + indices + " · #" + scoringVersion;
    }

    ResultKind kind() {
        return kind;
    }

    /** When it was last written. */
    Instant changedAt() {
        return changedAt == null ? Instant.EPOCH : changedAt;
    }

    /** As histories name it for every reader. */
    String named() {
        return round + " · " + Act.word(kind);
    }

    KeptResult kept() {
        return new KeptResult(details(), status, keptAt);
    }

    ResultDetails details() {
        var exact = scores.entrySet().stream()
                .collect(toMap(Map.Entry::getKey, entry -> entry.getValue().scored()));
        return new ResultDetails(
                id,
                city,
                round,
                kind,
                edition,
                scoringVersion,
                date,
                citiesCompared,
                publishing.publishedOn(),
                publishing.publishedToThe(),
                publishing.publication(),
                source,
                exact);
    }
}
