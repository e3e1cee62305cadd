package passerelle.result.intake;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import passerelle.city.CityRetracted;
import passerelle.result.OfficialResultService;

/** A city with an official result stays. */
@Component
class ResultsOfRetracted {

    private final OfficialResultService results;

    ResultsOfRetracted(OfficialResultService results) {
        this.results = results;
    }

    @EventListener
    void keep(CityRetracted retracted) {
        if (!results.standing(List.of(retracted.city())).isEmpty()) {
            throw retracted.refusal();
        }
    }
}
