package passerelle.journey.desk;

import passerelle.journey.Step;
import passerelle.journey.StepState;

/**
 * A step of one cycle.
 *
 * @param round year of the round that is its base
 */
public record RoundStep(Step step, int round) {

    boolean is(StepState state) {
        return state.step() == step && state.round() == round;
    }
}
