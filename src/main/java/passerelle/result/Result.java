package passerelle.result;

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
import org.hibernate.annotations.UpdateTimestamp;
import org.jspecify.annotations.Nullable;
import passerelle.assessment.AssessmentDetails;
import passerelle.assessment.AssessmentId;
import passerelle.instrument.EditionId;
import passerelle.scoring.Scored;
import passerelle.scoring.Scoring;
import passerelle.shared.CityId;

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
    private ResultDate date;

    private @Nullable Integer citiesCompared;
    private @Nullable LocalDate publishedOn;
    private String source = "";

    @Enumerated(EnumType.STRING)
    private ResultStatus status = ResultStatus.IN_FORCE;

    /** The round while in force, then null: the database lets one result of each kind stand per round. */
    private @Nullable Integer roundSlot;

    @ElementCollection
    @CollectionTable(name = "result_score", joinColumns = @JoinColumn(name = "result_id"))
    private Map<Measure, StoredScore> scores = new HashMap<>();

    @UpdateTimestamp
    private @Nullable Instant changedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled in by JPA
    protected Result() {}

    @SuppressWarnings("NullAway.Init") // filled in by take
    Result(CityId city, OfficialResult official) {
        this.id = ResultId.create();
        this.city = city;
        this.kind = ResultKind.OFFICIAL;
        take(official);
    }

    Result(AssessmentDetails assessment, LocalDate submittedOn, Map<Measure, Scored> scores) {
        this.id = ResultId.create();
        this.city = assessment.city();
        this.round = assessment.round();
        this.roundSlot = assessment.round();
        this.kind = ResultKind.INDICATIVE;
        this.edition = assessment.edition();
        this.assessment = assessment.id();
        this.scoringVersion = Scoring.VERSION;
        this.date = ResultDate.of(submittedOn);
        scores.forEach((measure, scored) -> this.scores.put(measure, StoredScore.of(scored)));
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

    void publish(@Nullable LocalDate on) {
        publishedOn = on;
    }

    private void take(OfficialResult official) {
        round = official.round();
        roundSlot = official.round();
        edition = official.edition();
        date = official.date();
        citiesCompared = official.citiesCompared();
        publishedOn = official.publishedOn();
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

    ResultKind kind() {
        return kind;
    }

    /** When it was last written. */
    Instant changedAt() {
        return changedAt == null ? Instant.EPOCH : changedAt;
    }

    ResultDetails details() {
        var exact = scores.entrySet().stream()
                .collect(toMap(Map.Entry::getKey, entry -> entry.getValue().scored()));
        return new ResultDetails(id, city, round, kind, edition, date, citiesCompared, publishedOn, source, exact);
    }
}
