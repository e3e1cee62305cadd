package passerelle.city;

import org.springframework.stereotype.Component;
import passerelle.intake.Restorer;
import passerelle.intake.Trace;
import passerelle.shared.CityId;
import passerelle.shared.Country;
import passerelle.shared.Reason;
import tools.jackson.databind.json.JsonMapper;

/** Changes cities for an intake, and takes that back. */
@Component
public class CityTraces implements Restorer {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final CityRegister register;
    private final Cities cities;

    CityTraces(CityRegister register, Cities cities) {
        this.register = register;
        this.cities = cities;
    }

    /** A city that a line names and nobody knows, with nothing but its name. */
    public Trace add(Country country, String name) {
        return add(CityProfile.of(name, country));
    }

    Trace add(CityProfile profile) {
        return trace(register.add(profile), "", profile);
    }

    Trace describe(CityId id, CityProfile profile) {
        var city = cities.findById(id).orElseThrow();
        var before = JSON.writeValueAsString(city.profile());
        register.describe(id, profile, city.version());
        return trace(id, before, profile);
    }

    @Override
    public String subject() {
        return "city";
    }

    @Override
    public void restore(Trace trace, Reason reason) {
        var id = new CityId(trace.object());
        var city = cities.findById(id).orElseThrow();
        if (!JSON.writeValueAsString(city.profile()).equals(trace.after())) {
            throw CityRetracted.refusal(city.names());
        }
        if (trace.before().isEmpty()) {
            register.retract(id, reason);
        } else {
            register.describe(id, JSON.readValue(trace.before(), CityProfile.class), city.version());
        }
    }

    private Trace trace(CityId id, String before, CityProfile after) {
        return new Trace(subject(), id.value(), before, JSON.writeValueAsString(after));
    }
}
