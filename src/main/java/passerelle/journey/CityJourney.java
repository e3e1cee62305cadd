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

    private NavigableSet<Integer> rounds() {
        return steps.stream()
                .filter(state -> state.step().isOfCycle())
                .map(StepState::round)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
