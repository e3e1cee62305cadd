package passerelle.journey.pipeline;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import passerelle.city.CityName;
import passerelle.city.Standing;
import passerelle.journey.Step;
import passerelle.journey.StepState;
import passerelle.shared.CityId;
import passerelle.shared.Country;

/** A step of a city as the database joins them. */
record PipelineLine(
        CityId city,
        String code,
        CityName names,
        Country country,
        Standing standing,
        @Nullable String officer,
        JourneyStep step) {

    CityStep cityStep() {
        return new CityStep(city, code, names, step.state());
    }

    PipelineRow row(List<StepState> besides, int year) {
        return new PipelineRow(
                city,
                code,
                names,
                country,
                standing,
                officer == null ? "" : officer,
                step.state(),
                besides.stream().filter(StepState::isBegunBesides).toList(),
                besides.stream()
                        .filter(state -> state.step() == Step.FEE)
                        .filter(fee -> fee.round() == year || !fee.status().isBehind())
                        .min(Comparator.comparing(
                                        (StepState fee) -> fee.status().isBehind())
                                .thenComparing(StepState::round)),
                step.earliestDue());
    }
}
