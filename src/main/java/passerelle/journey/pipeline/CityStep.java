package passerelle.journey.pipeline;

import java.util.Locale;
import passerelle.city.CityName;
import passerelle.journey.StepState;
import passerelle.shared.CityId;

/** One step of one city. */
public record CityStep(CityId city, String code, CityName names, StepState state) {

    public String name(Locale locale) {
        return names.in(locale);
    }
}
