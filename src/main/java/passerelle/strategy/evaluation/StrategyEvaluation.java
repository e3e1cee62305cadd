package passerelle.strategy.evaluation;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import passerelle.assessment.AssessmentDetails;
import passerelle.shared.CityId;
import passerelle.shared.NeedsConfirmation;
import passerelle.shared.RuleViolation;
import passerelle.strategy.StrategyId;

/** What became of a strategy after one year. Conclusions and recommendations are long texts, discussions their own. */
@Entity
class StrategyEvaluation {

    /** Days before the first year is over in which it is usual to begin. */
    static final int AHEAD = 90;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private EvaluationId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "city_id"))
    private CityId city;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "strategy_id"))
    private StrategyId strategy;

    private @Nullable UUID strategySlot;

    @Column(name = "round_year")
    private int round;

    private LocalDate openedOn;
    private @Nullable LocalDate closedOn;
    private boolean withdrawn;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled in by JPA
    protected StrategyEvaluation() {}

    /**
     * @throws RuleViolation before the strategy is adopted, or in the future
     * @throws NeedsConfirmation when the first year after the adoption is far from over
     */
    StrategyEvaluation(EvaluatedStrategy strategy, EvaluationOpening opening, LocalDate today) {
        new EvaluationDates(opening.openedOn(), null).checkOpening(strategy.adoption(), today);
        var usual = strategy.adoption().plusYears(1).minusDays(AHEAD);
        if (!opening.confirmed() && opening.openedOn().isBefore(usual)) {
            throw new NeedsConfirmation("evaluation.warning.early", strategy.adoption());
        }
        this.id = EvaluationId.create();
        this.city = strategy.city();
        this.strategy = strategy.id();
        this.strategySlot = strategy.id().value();
        this.round = strategy.round();
        this.openedOn = opening.openedOn();
    }

    /**
     * @throws RuleViolation before it was opened, or in the future
     * @throws NeedsConfirmation without answers or discussions, unless somebody insists
     */
    void close(EvaluationClosing closing, Groundwork groundwork, LocalDate today) {
        checkOpen();
        dates().closed(closing.on()).checkClosing(today);
        if (!closing.confirmed()) {
            groundwork.warn();
        }
        closedOn = closing.on();
    }

    /** It was closed by mistake. */
    void reopen() {
        checkStands();
        if (closedOn == null) {
            throw new RuleViolation("evaluation.error.open");
        }
        closedOn = null;
    }

    void correct(EvaluationDates dates, LocalDate adoption, LocalDate today) {
        checkStands();
        if ((dates.closedOn() == null) != (closedOn == null)) {
            throw new RuleViolation("evaluation.error.closed.on");
        }
        dates.checkOpening(adoption, today);
        dates.checkClosing(today);
        openedOn = dates.openedOn();
        closedOn = dates.closedOn();
    }

    /** @throws RuleViolation once it is closed: it is opened again first */
    void withdraw() {
        checkOpen();
        withdrawn = true;
        strategySlot = null;
    }

    /** @throws RuleViolation when nothing in it may change any more */
    void checkOpen() {
        checkStands();
        if (closedOn != null) {
            throw new RuleViolation("evaluation.error.closed");
        }
    }

    void checkStands() {
        if (withdrawn) {
            throw new RuleViolation("evaluation.error.withdrawn");
        }
    }

    /** Why nobody may write in it now, as a translation key, or null while it is open. */
    @Nullable String whyClosed() {
        if (withdrawn) {
            return "evaluation.error.withdrawn";
        }
        return closedOn == null ? null : "evaluation.error.closed";
    }

    EvaluationId id() {
        return id;
    }

    CityId city() {
        return city;
    }

    StrategyId strategy() {
        return strategy;
    }

    int round() {
        return round;
    }

    EvaluationDates dates() {
        return new EvaluationDates(openedOn, closedOn);
    }

    EvaluationDetails details(@Nullable AssessmentDetails answers) {
        return new EvaluationDetails(id, city, strategy, round, dates(), answers);
    }
}
