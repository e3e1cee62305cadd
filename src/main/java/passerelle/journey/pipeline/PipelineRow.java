package passerelle.journey.pipeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import passerelle.city.CityName;
import passerelle.city.Standing;
import passerelle.journey.StepState;
import passerelle.shared.CityId;
import passerelle.shared.Country;

/**
 * One city of the pipeline.
 *
 * @param next where it stands
 * @param others what else was begun or is due, without the fee
 * @param fee of the year, or of the earliest year that is not settled
 * @param earliestDue of all its steps
 */
public record PipelineRow(
        CityId city,
        String code,
        CityName names,
        Country country,
        Standing standing,
        String officer,
        StepState next,
        List<StepState> others,
        Optional<StepState> fee,
        @Nullable LocalDate earliestDue) {

    public String name(Locale locale) {
        return names.in(locale);
    }

    /** Of whichever step is late longest; zero when none is late. */
    public int daysLate(LocalDate today) {
        return earliestDue == null ? 0 : (int) Math.max(0, ChronoUnit.DAYS.between(earliestDue, today));
    }

    /** The step that is due first, where the city stands if two are due on that day. */
    public Optional<StepState> dueFirst() {
        return Stream.of(Stream.of(next), others.stream(), fee.stream())
                .flatMap(Function.identity())
                .filter(state -> state.due() != null && state.due().equals(earliestDue))
                .findFirst();
    }
}
