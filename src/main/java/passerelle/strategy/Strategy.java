package passerelle.strategy;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import passerelle.shared.CityId;
import passerelle.shared.NeedsConfirmation;
import passerelle.shared.RuleViolation;

/** A city's intercultural strategy of one round. Its summary is a long text. */
@Entity
class Strategy {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private StrategyId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "city_id"))
    private CityId city;

    @Column(name = "round_year")
    private int round;

    private @Nullable Integer roundSlot;
    private String title;
    private int firstYear;
    private int lastYear;
    private @Nullable LocalDate supportGroupOn;
    private @Nullable LocalDate adoptedOn;
    private @Nullable LocalDate presentedOn;
    private LocalDate recordedOn;
    private boolean withdrawn;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled in by JPA
    protected Strategy() {}

    /** @throws RuleViolation for a round that has not begun */
    @SuppressWarnings("NullAway.Init") // described before it is saved
    Strategy(CityId city, StrategyOutline outline, LocalDate today) {
        this.id = StrategyId.create();
        this.city = city;
        this.recordedOn = today;
        describe(outline, today);
    }

    /**
     * @throws RuleViolation when it is reached already, or in the future
     * @throws NeedsConfirmation in an unusual order, unless somebody insists
     */
    void reach(Milestone milestone, LocalDate on, LocalDate today, boolean confirmed) {
        checkStands();
        var known = dates().of(milestone);
        if (known != null) {
            throw new RuleViolation("strategy.error.reached", milestone, known);
        }
        follow(dates().with(milestone, on), today, confirmed);
    }

    /**
     * @param evaluated the day on which its evaluation began, or null while it has none
     * @throws RuleViolation when the evaluation would lose its round, or come before the adoption
     */
    void correct(StrategyRevision revision, @Nullable LocalDate evaluated, LocalDate today) {
        checkStands();
        if (evaluated != null) {
            checkEvaluated(revision, evaluated);
        }
        describe(revision.outline(), today);
        follow(revision.dates(), today, revision.confirmed());
    }

    /** @throws RuleViolation while an evaluation stands */
    void withdraw(@Nullable LocalDate evaluated) {
        checkStands();
        if (evaluated != null) {
            throw new RuleViolation("strategy.error.evaluated");
        }
        withdrawn = true;
        roundSlot = null;
    }

    private void describe(StrategyOutline outline, LocalDate today) {
        if (outline.round() > today.getYear()) {
            throw new RuleViolation("strategy.error.round", Integer.toString(outline.round()));
        }
        round = outline.round();
        roundSlot = round;
        title = outline.title();
        firstYear = outline.firstYear();
        lastYear = outline.lastYear();
    }

    private void follow(StrategyDates dates, LocalDate today, boolean confirmed) {
        dates.checkPast(today);
        if (!confirmed) {
            dates.warn();
        }
        supportGroupOn = dates.supportGroupOn();
        adoptedOn = dates.adoptedOn();
        presentedOn = dates.presentedOn();
    }

    private void checkEvaluated(StrategyRevision revision, LocalDate evaluated) {
        if (revision.outline().round() != round) {
            throw new RuleViolation("strategy.error.evaluated.round");
        }
        var adopted = revision.dates().adoptedOn();
        if (adopted == null || adopted.isAfter(evaluated)) {
            throw new RuleViolation("strategy.error.evaluated.adoption", evaluated);
        }
    }

    final void checkStands() {
        if (withdrawn) {
            throw new RuleViolation("strategy.error.withdrawn");
        }
    }

    StrategyId id() {
        return id;
    }

    CityId city() {
        return city;
    }

    boolean isWithdrawn() {
        return withdrawn;
    }

    /** As the history keeps it. */
    String words() {
        return outline() + "; " + dates();
    }

    StrategyDates dates() {
        return new StrategyDates(supportGroupOn, adoptedOn, presentedOn);
    }

    StrategyDetails details() {
        return new StrategyDetails(id, city, outline(), dates(), recordedOn);
    }

    private StrategyOutline outline() {
        return new StrategyOutline(round, title, firstYear, lastYear);
    }
}
