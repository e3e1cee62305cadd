package passerelle.result.intake;

import java.util.List;
import java.util.NoSuchElementException;
import org.springframework.stereotype.Component;
import passerelle.city.CityService;
import passerelle.city.CityTraces;
import passerelle.city.NamedCity;
import passerelle.intake.Deed;
import passerelle.intake.Restorer;
import passerelle.intake.Trace;
import passerelle.result.OfficialResult;
import passerelle.result.OfficialResultService;
import passerelle.result.ResultDetails;
import passerelle.result.ResultId;
import passerelle.shared.CityId;
import passerelle.shared.Reason;
import passerelle.shared.RuleViolation;
import tools.jackson.databind.json.JsonMapper;

/** Records official results for an intake, and takes that back. */
@Component
class ResultTraces implements Restorer {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final OfficialResultService results;
    private final CityTraces cities;
    private final CityService names;

    ResultTraces(OfficialResultService results, CityTraces cities, CityService names) {
        this.results = results;
        this.cities = cities;
        this.names = names;
    }

    Deed record(NamedCity named, OfficialResult official) {
        return cities.in(named, city -> {
            var id = results.record(city, official);
            return List.of(new Trace(subject(), id.value(), "", written(city, official)));
        });
    }

    Trace correct(ResultDetails stands, OfficialResult after, Reason because) {
        results.correct(stands.id(), after, because);
        var city = stands.city();
        return new Trace(
                subject(), stands.id().value(), written(city, OfficialResult.of(stands)), written(city, after));
    }

    @Override
    public String subject() {
        return "result";
    }

    @Override
    public void restore(Trace trace, Reason reason) {
        var id = new ResultId(trace.object());
        var after = JSON.readValue(trace.after(), WrittenResult.class);
        var city = new CityId(after.city());
        var stands = results.standing(List.of(city)).stream()
                .filter(result -> result.id().equals(id))
                .anyMatch(result -> OfficialResult.of(result).equals(after.official()));
        if (!stands) {
            throw new RuleViolation("result.error.undo", name(city), Integer.toString(after.round()));
        }
        if (trace.before().isEmpty()) {
            results.withdraw(id, reason);
        } else {
            results.correct(
                    id, JSON.readValue(trace.before(), WrittenResult.class).official(), reason);
        }
    }

    private String name(CityId city) {
        try {
            return names.get(city).names().local();
        } catch (NoSuchElementException gone) {
            return "";
        }
    }

    private static String written(CityId city, OfficialResult official) {
        return JSON.writeValueAsString(WrittenResult.of(city, official));
    }
}
