package passerelle.intake;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import passerelle.shared.AccountId;
import passerelle.shared.RuleViolation;
import passerelle.table.Oddity;

/** One table that somebody brings in. */
@Entity
class Intake {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private IntakeId id;

    private String kind;
    private String fileName;
    private String sha256;
    private boolean addsCities;

    @Enumerated(EnumType.STRING)
    private IntakeStatus status = IntakeStatus.LOOKED_AT;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "looked_at_by"))
    private AccountId lookedAtBy;

    private Instant lookedAt;
    private @Nullable Instant endedAt;
    private String oddities;

    @Embedded
    private Tally tally = Tally.NONE;

    private int leftOut;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled in by JPA
    protected Intake() {}

    Intake(String kind, IntakeFile file, boolean addsCities, AccountId by, Instant at) {
        this.id = IntakeId.create();
        this.kind = kind;
        this.fileName = file.name();
        this.sha256 = file.sha256();
        this.addsCities = addsCities;
        this.lookedAtBy = by;
        this.lookedAt = at;
        this.oddities = "";
    }

    /** This one, kept with the files that came with it in an archive, and not looked at yet. */
    Intake arrived(String archive) {
        fileName = archive;
        status = IntakeStatus.ARRIVED;
        return this;
    }

    void found(Look look) {
        this.tally = Tally.of(look.proposals());
        this.leftOut = 0;
        this.oddities = look.oddities().stream().map(Enum::name).sorted().collect(Collectors.joining(","));
    }

    void lookAgain(boolean addsCities) {
        if (status == IntakeStatus.ARRIVED) {
            status = IntakeStatus.LOOKED_AT;
        }
        checkLookedAt();
        this.addsCities = addsCities;
    }

    /** @param lines how many shall not be brought in from now on */
    void leaveOut(int lines) {
        checkLookedAt();
        leftOut = lines;
    }

    private void checkLookedAt() {
        if (status != IntakeStatus.LOOKED_AT) {
            throw new RuleViolation("intake.error.done");
        }
    }

    /** @throws RuleViolation when it was brought in already, or has nothing to bring in */
    void bringIn(Instant at) {
        checkLookedAt();
        if (tally.effective() == leftOut) {
            throw new RuleViolation("intake.error.nothing");
        }
        status = IntakeStatus.BROUGHT_IN;
        endedAt = at;
    }

    /** @throws RuleViolation unless it was brought in and stands */
    void undo(Instant at) {
        if (status != IntakeStatus.BROUGHT_IN) {
            throw new RuleViolation("intake.error.not.standing");
        }
        status = IntakeStatus.UNDONE;
        endedAt = at;
    }

    IntakeId id() {
        return id;
    }

    String kind() {
        return kind;
    }

    String fileName() {
        return fileName;
    }

    boolean addsCities() {
        return addsCities;
    }

    Tally tally() {
        return tally;
    }

    IntakeDetails details(String by) {
        var odd = Stream.of(oddities.split(","))
                .filter(name -> !name.isEmpty())
                .map(Oddity::valueOf)
                .sorted()
                .toList();
        var since = endedAt == null ? lookedAt : endedAt;
        return new IntakeDetails(id, kind, fileName, addsCities, status, by, lookedAt, since, odd, tally, leftOut);
    }
}
