package passerelle.journey;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import passerelle.account.Role;
import passerelle.journey.norm.Norms;

/**
 * How far a city has come: a pure function of its facts. The order of the steps guides and never binds; a step is done
 * because a fact says so, whatever came before it.
 */
public final class Journey {

    private static final List<Step> CYCLE =
            Stream.of(Step.values()).filter(Step::isOfCycle).toList();

    private final RecordedFacts facts;
    private final StandingFact standing;
    private final DueDates dueDates;
    private final NavigableSet<Integer> rounds;

    private Journey(RecordedFacts facts, Norms norms, StandingFact standing) {
        this.facts = facts;
        this.standing = standing;
        this.dueDates = new DueDates(facts, norms, standing.resumed());
        this.rounds = facts.rounds();
    }

    /** All steps in order: letter and declaration, cycle by cycle from the first, then the fees by year. */
    public static List<StepState> of(List<StepFact> facts, List<Skip> skips, Norms norms, StandingFact standing) {
        return new Journey(new RecordedFacts(facts, skips), norms, standing).steps();
    }

    private List<StepState> steps() {
        var steps = new ArrayList<StepState>();
        steps.add(state(Step.LETTER, 0));
        steps.add(state(Step.DECLARATION, 0));
        rounds.forEach(round -> CYCLE.forEach(step -> steps.add(state(step, round))));
        var column = steps.stream().filter(this::mayBeColumn).findFirst().orElseThrow();
        steps.set(steps.indexOf(column), column.asNext());
        facts.feeYears().forEach(year -> steps.add(state(Step.FEE, year)));
        return List.copyOf(steps);
    }

    private boolean mayBeColumn(StepState state) {
        return !state.status().isBehind() && (!state.step().isOfCycle() || state.round() == rounds.last());
    }

    private StepState state(Step step, int round) {
        var status = status(step, round);
        var awaited = isAwaited(step, round, status);
        return new StepState(
                step,
                round,
                status,
                since(step, round, status),
                awaited ? dueDates.of(step, round).orElse(null) : null,
                awaited ? dueDates.notBefore(step, round).orElse(null) : null,
                awaited ? actor(step, round, status) : null,
                false);
    }

    private StepStatus status(Step step, int round) {
        if (step == Step.NEXT_ROUND
                ? round < rounds.last()
                : facts.done(step, round).isPresent()) {
            return StepStatus.DONE;
        }
        if (facts.isSkipped(step, round)) {
            return StepStatus.SKIPPED;
        }
        return facts.opened(step, round).isPresent() ? StepStatus.OPEN : StepStatus.NOT_STARTED;
    }

    private @Nullable LocalDate since(Step step, int round, StepStatus status) {
        Optional<LocalDate> since = switch (status) {
            case DONE -> step == Step.NEXT_ROUND ? facts.begun(rounds.higher(round)) : facts.doneOn(step, round);
            case OPEN -> facts.opened(step, round).map(StepFact::on);
            case NOT_STARTED -> dueDates.before(step, round);
            case SKIPPED -> Optional.empty();
        };
        return since.orElse(null);
    }

    /** In an earlier cycle only what was begun is still waited for; of a city that stands aside only its fee may be. */
    private boolean isAwaited(Step step, int round, StepStatus status) {
        if (status.isBehind()) {
            return false;
        }
        if (step == Step.FEE) {
            return standing.owesFees();
        }
        return !standing.isPaused() && (status == StepStatus.OPEN || !step.isOfCycle() || round == rounds.last());
    }

    private Role actor(Step step, int round, StepStatus status) {
        return facts.opened(step, round).map(StepFact::actor).orElseGet(() -> switch (step) {
            case LETTER, DECLARATION, STRATEGY, EVALUATION, FEE -> Role.COORDINATOR;
            case INDEX -> status == StepStatus.OPEN ? Role.COORDINATOR : Role.SECRETARIAT;
            case REPORT, VISIT, PROFILE, NEXT_ROUND -> Role.SECRETARIAT;
        });
    }
}
