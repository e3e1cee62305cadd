package passerelle.journey.pipeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
}
