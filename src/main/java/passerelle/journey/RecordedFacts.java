package passerelle.journey;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import passerelle.journey.StepFact.Progress;

/** The facts and skips of one city, asked by step and round. */
record RecordedFacts(Collection<StepFact> facts, Collection<Skip> skips) {

    /** The rounds of its cycles; just 0 while there is none. */
    NavigableSet<Integer> rounds() {
        var rounds = Stream.concat(
                        facts.stream().filter(fact -> fact.step().isOfCycle()).map(StepFact::round),
                        skips.stream()
                                .filter(skip -> skip.step().isOfCycle() && skip.round() > 0)
                                .map(Skip::round))
                .collect(Collectors.toCollection(TreeSet::new));
        if (rounds.isEmpty()) {
            rounds.add(0);
        }
        return rounds;
    }

    NavigableSet<Integer> feeYears() {
        return facts.stream()
                .filter(fact -> fact.step() == Step.FEE)
                .map(StepFact::round)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Of several papers of joining the last counts, of several facts of a cycle the first. */
    Optional<StepFact> done(Step step, int round) {
        var order = Comparator.comparing(StepFact::on);
        return of(step, round, Progress.DONE).min(step.isOfCycle() || step == Step.FEE ? order : order.reversed());
    }

    Optional<LocalDate> doneOn(Step step, int round) {
        return done(step, round).map(StepFact::on);
    }

    Optional<StepFact> opened(Step step, int round) {
        return of(step, round, Progress.OPENED).max(Comparator.comparing(StepFact::on));
    }

    boolean isSkipped(Step step, int round) {
        var provisional = step.isOfCycle() && round == rounds().first();
        return skips.stream()
                .filter(skip -> skip.step() == step)
                .anyMatch(skip -> skip.round() == round || provisional && skip.round() == 0);
    }

    Optional<LocalDate> lastSubmission() {
        return match(fact -> fact.step() == Step.INDEX && fact.progress() == Progress.DONE)
                .map(StepFact::on)
                .max(Comparator.naturalOrder());
    }

    /** The first thing that happened to the Index in a round. */
    Optional<LocalDate> begun(int round) {
        return match(fact -> fact.step().isOfCycle() && fact.round() == round)
                .map(StepFact::on)
                .min(Comparator.naturalOrder());
    }

    private Stream<StepFact> of(Step step, int round, Progress progress) {
        return match(fact -> fact.step() == step && fact.round() == round && fact.progress() == progress);
    }

    private Stream<StepFact> match(Predicate<StepFact> wanted) {
        return facts.stream().filter(wanted);
    }
}
