package passerelle.strategy;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import passerelle.shared.NeedsConfirmation;
import passerelle.shared.RuleViolation;

/** When a strategy reached its milestones; null for what it has not reached yet. */
public record StrategyDates(
        @Nullable LocalDate supportGroupOn,
        @Nullable LocalDate adoptedOn,
        @Nullable LocalDate presentedOn) {

    public static final StrategyDates NONE = new StrategyDates(null, null, null);

    public @Nullable LocalDate of(Milestone milestone) {
        return switch (milestone) {
            case SUPPORT_GROUP -> supportGroupOn;
            case ADOPTION -> adoptedOn;
            case PRESENTATION -> presentedOn;
        };
    }

    /** The next milestone that is not reached, in the usual order. */
    public @Nullable Milestone next() {
        return Stream.of(Milestone.values())
                .filter(milestone -> of(milestone) == null)
                .findFirst()
                .orElse(null);
    }

    StrategyDates with(Milestone milestone, LocalDate on) {
        return switch (milestone) {
            case SUPPORT_GROUP -> new StrategyDates(on, adoptedOn, presentedOn);
            case ADOPTION -> new StrategyDates(supportGroupOn, on, presentedOn);
            case PRESENTATION -> new StrategyDates(supportGroupOn, adoptedOn, on);
        };
    }

    /** @throws RuleViolation when something is said to have happened in the future */
    void checkPast(LocalDate today) {
        Stream.of(Milestone.values())
                .flatMap(milestone -> Stream.ofNullable(of(milestone)))
                .filter(on -> on.isAfter(today))
                .findFirst()
                .ifPresent(on -> {
                    throw new RuleViolation("strategy.error.future", on);
                });
    }

    /** @throws NeedsConfirmation when the milestones were reached in an unusual order */
    void warn() {
        if (presentedOn != null) {
            warnOfPresentation(presentedOn);
        }
        if (supportGroupOn != null && adoptedOn != null && supportGroupOn.isAfter(adoptedOn)) {
            throw new NeedsConfirmation("strategy.warning.support.late", supportGroupOn, adoptedOn);
        }
    }

    private void warnOfPresentation(LocalDate on) {
        if (adoptedOn == null) {
            throw new NeedsConfirmation("strategy.warning.presented.unadopted", on);
        }
        if (on.isBefore(adoptedOn)) {
            throw new NeedsConfirmation("strategy.warning.presented.early", on, adoptedOn);
        }
    }

    /** As the history keeps them: support group, adoption, presentation. */
    @Override
    public String toString() {
        return String.join(
                ", ",
                Stream.of(supportGroupOn, adoptedOn, presentedOn)
                        .map(on -> on == null ? "–" : on.toString())
                        .toList());
    }
}
