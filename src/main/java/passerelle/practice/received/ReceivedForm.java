package passerelle.practice.received;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import passerelle.document.DocumentId;
import passerelle.practice.GoodPracticeId;
import passerelle.shared.AccountId;
import passerelle.shared.CityId;
import passerelle.shared.RuleViolation;

/** A file that somebody handed in as a form, and what became of it. */
@Entity
class ReceivedForm {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ReceivedFormId id;

    private String name;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "city_id"))
    private @Nullable CityId city;

    private String writtenCity = "";

    @Enumerated(EnumType.STRING)
    private ReceivedState state;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "practice_id"))
    private @Nullable GoodPracticeId practice;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "document_id"))
    private @Nullable DocumentId document;

    private String refusal = "";
    private String sha256;
    private int openPoints;
    private boolean putAway;
    private Instant receivedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "received_by"))
    private AccountId receivedBy;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled in by JPA
    protected ReceivedForm() {}

    /** @param city whose practice it tells, or null while only the form may say so */
    ReceivedForm(String name, @Nullable CityId city, String sha256, Instant now, AccountId by) {
        this.id = ReceivedFormId.create();
        this.name = name;
        this.city = city;
        this.sha256 = sha256;
        this.state = ReceivedState.ARRIVED;
        this.receivedAt = now;
        this.receivedBy = by;
    }

    /** What the form says of its city tells nobody which one it is. */
    void askForCity(String written) {
        require(ReceivedState.ARRIVED);
        state = ReceivedState.PLACELESS;
        writtenCity = written;
    }

    /** @param written the city as the form says it */
    void become(GoodPracticeId made, CityId whose, DocumentId original, String written, int points) {
        require(ReceivedState.ARRIVED, ReceivedState.PLACELESS);
        state = ReceivedState.READ;
        city = whose;
        practice = made;
        document = original;
        writtenCity = written;
        openPoints = points;
    }

    /** @param why the key of what is said */
    void refuse(String why) {
        require(ReceivedState.ARRIVED, ReceivedState.PLACELESS);
        state = ReceivedState.REFUSED;
        refusal = why;
    }

    /** Out of the list: nothing is to be done with it any more. */
    void putAway() {
        require(ReceivedState.ARRIVED, ReceivedState.PLACELESS, ReceivedState.REFUSED);
        putAway = true;
    }

    private void require(ReceivedState... wanted) {
        if (putAway || !List.of(wanted).contains(state)) {
            throw new RuleViolation("practice.received.error.settled", name);
        }
    }

    boolean isToBeRead() {
        return state == ReceivedState.ARRIVED && !putAway;
    }

    ReceivedFormId id() {
        return id;
    }

    String name() {
        return name;
    }

    @Nullable CityId city() {
        return city;
    }

    String writtenCity() {
        return writtenCity;
    }

    @Nullable DocumentId document() {
        return document;
    }

    String sha256() {
        return sha256;
    }
}
