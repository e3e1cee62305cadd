package passerelle.journey;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import passerelle.account.Role;
import passerelle.journey.norm.Norm;
import passerelle.journey.norm.Norms;

/**
 * By when a step is due: the deadline that was set, or else the norm counted from the fact before it, or from the
 * readmission where that came later. Where the fact before is missing, nothing is due.
 */
final class DueDates {

    private final RecordedFacts facts;
    private final Norms norms;
    private final @Nullable LocalDate resumed;

    DueDates(RecordedFacts facts, Norms norms, @Nullable LocalDate resumed) {
        this.facts = facts;
        this.norms = norms;
        this.resumed = resumed;
    }

    Optional<LocalDate> of(Step step, int round) {
        return deadline(step, round)
                .or(() -> before(step, round).map(fact -> norms.after(norm(step, round), counted(fact))));
    }

    Optional<LocalDate> notBefore(Step step, int round) {
        return step == Step.REPORT
                ? before(step, round).map(fact -> norms.after(Norm.REPORT_EARLIEST, fact))
                : Optional.empty();
    }

    /** The fact from which the step counts. Only the first Index counts from the declaration: later ones are opened. */
    Optional<LocalDate> before(Step step, int round) {
        return switch (step) {
            case LETTER -> Optional.empty();
            case DECLARATION -> facts.doneOn(Step.LETTER, 0);
            case INDEX -> round == facts.rounds().first() ? facts.doneOn(Step.DECLARATION, 0) : Optional.empty();
            case REPORT -> facts.doneOn(Step.INDEX, round);
            case VISIT -> facts.doneOn(Step.REPORT, round);
            case PROFILE -> facts.doneOn(Step.VISIT, round);
            case STRATEGY -> facts.doneOn(Step.PROFILE, round);
            case EVALUATION -> facts.doneOn(Step.STRATEGY, round);
            case NEXT_ROUND -> facts.doneOn(Step.INDEX, round).or(() -> submissionBefore(round));
            case FEE -> facts.opened(Step.FEE, round).map(StepFact::on);
        };
    }

    /** A round whose Index is left out goes by the submission before it. */
    private Optional<LocalDate> submissionBefore(int round) {
        return facts.isSkipped(Step.INDEX, round) ? facts.lastSubmission() : Optional.empty();
    }

    /** A deadline that passed before the city was readmitted no longer binds it. */
    private Optional<LocalDate> deadline(Step step, int round) {
        return facts.opened(step, round).map(StepFact::due).filter(due -> resumed == null || !due.isBefore(resumed));
    }

    private LocalDate counted(LocalDate fact) {
        return resumed != null && resumed.isAfter(fact) ? resumed : fact;
    }

    private Norm norm(Step step, int round) {
        return switch (step) {
            case LETTER, DECLARATION -> Norm.DECLARATION;
            case INDEX -> Norm.INDEX;
            case REPORT -> Norm.REPORT;
            case VISIT -> Norm.VISIT;
            case PROFILE -> Norm.PROFILE;
            case STRATEGY -> Norm.STRATEGY;
            case EVALUATION -> Norm.EVALUATION;
            case NEXT_ROUND -> Norm.NEXT_ROUND;
            case FEE -> isUncalled(round) ? Norm.FEE_NOTICE : Norm.FEE_PAYMENT;
        };
    }

    private boolean isUncalled(int year) {
        return facts.opened(Step.FEE, year)
                .filter(fact -> fact.actor() == Role.SECRETARIAT)
                .isPresent();
    }
}
