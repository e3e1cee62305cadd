package passerelle.journey;

import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The journey of one city, all cycles and fee years in order. */
public record CityJourney(List<StepState> steps) {

    /** Letter, declaration and the latest cycle. */
    public List<StepState> current() {
        return steps.stream()
                .filter(state -> state.step() != Step.FEE)
                .filter(state -> !state.step().isOfCycle() || state.round() == round())
                .toList();
    }

    /** The round of the latest cycle; 0 before the first. */
    public int round() {
        return rounds().last();
    }

    /** The rounds of the earlier cycles, latest first. */
    public NavigableSet<Integer> earlierRounds() {
        return rounds().headSet(round(), false).descendingSet();
    }

    public List<StepState> cycle(int round) {
        return steps.stream()
                .filter(state -> state.step().isOfCycle() && state.round() == round)
                .toList();
    }

    public StepState next() {
        return steps.stream().filter(StepState::next).findFirst().orElseThrow();
    }

    public Optional<StepState> fee(int year) {
        return fees().stream().filter(fee -> fee.round() == year).findFirst();
    }

    public List<StepState> fees() {
        return steps.stream().filter(state -> state.step() == Step.FEE).toList();
    }

    /** The fee of that year and whatever is owed of other years. */
    public List<StepState> shownFees(int year) {
        return fees().stream()
                .filter(fee -> fee.round() == year || !fee.status().isBehind())
                .toList();
    }

    /** What is under way or due besides the next step, in whichever cycle. */
    public List<StepState> begunBesides() {
        return steps.stream().filter(StepState::isBegunBesides).toList();
    }

    /** What the secretariat may leave out of the current cycle. */
    public List<StepState> skippable() {
        return current().stream()
                .filter(state -> state.step().mayBeSkipped() && !state.status().isBehind())
                .toList();
    }

    private NavigableSet<Integer> rounds() {
        return steps.stream()
                .filter(state -> state.step().isOfCycle())
                .map(StepState::round)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
