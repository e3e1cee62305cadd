package passerelle.city;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import passerelle.intake.Deed;
import passerelle.intake.Restorer;
import passerelle.intake.Trace;
import passerelle.shared.CityId;
import passerelle.shared.Folding;
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

    /**
     * What is done in the city of a line. One that nobody knows is added before it with nothing but its name, unless a
     * line before has done so.
     */
    public Deed in(NamedCity named, Function<CityId, List<Trace>> act) {
        return because -> {
            var done = new ArrayList<Trace>();
            var city = require(named, done);
            done.addAll(act.apply(city));
            return done;
        };
    }

    private CityId require(NamedCity named, List<Trace> done) {
        return named.id().or(() -> called(named)).orElseGet(() -> {
            var added = add(CityProfile.of(named.name(), named.country()));
            done.add(added);
            return new CityId(added.object());
        });
    }

    private Optional<CityId> called(NamedCity named) {
        return cities.calledIn(List.of(named.country().code())).stream()
                .filter(city -> city.names().keys().contains(Folding.fold(named.name())))
                .map(CityCalled::id)
                .findFirst();
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
