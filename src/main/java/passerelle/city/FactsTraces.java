package passerelle.city;

import org.springframework.stereotype.Component;
import passerelle.intake.Restorer;
import passerelle.intake.Trace;
import passerelle.shared.CityId;
import passerelle.shared.Reason;
import tools.jackson.databind.json.JsonMapper;

/** Records figures for an intake, and takes that back. */
@Component
class FactsTraces implements Restorer {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final CityRegister register;
    private final FactsByYear facts;
    private final Cities cities;

    FactsTraces(CityRegister register, FactsByYear facts, Cities cities) {
        this.register = register;
        this.facts = facts;
        this.cities = cities;
    }

    Trace record(CityId city, CityFacts figures) {
        register.record(city, figures);
        return new Trace(subject(), city.value(), "", JSON.writeValueAsString(figures));
    }

    Trace correct(CityId city, CityFacts before, CityFacts after, Reason because) {
        register.correct(city, after, because);
        return new Trace(subject(), city.value(), JSON.writeValueAsString(before), JSON.writeValueAsString(after));
    }

    @Override
    public String subject() {
        return "facts";
    }

    @Override
    public void restore(Trace trace, Reason reason) {
        var city = new CityId(trace.object());
        var after = JSON.readValue(trace.after(), CityFacts.class);
        var stands = facts.findByCityAndYear(city, after.year())
                .filter(kept -> !kept.isWithdrawn() && kept.facts().isSameAs(after))
                .isPresent();
        if (!stands) {
            throw CityRetracted.refusal(cities.findById(city).orElseThrow().names());
        }
        if (trace.before().isEmpty()) {
            register.withdraw(city, after.year(), reason);
        } else {
            register.correct(city, JSON.readValue(trace.before(), CityFacts.class), reason);
        }
    }
}
