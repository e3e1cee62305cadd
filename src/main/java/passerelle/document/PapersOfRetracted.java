package passerelle.document;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import passerelle.city.CityRetracted;

/** A city with a paper stays. */
@Component
class PapersOfRetracted {

    private final Documents documents;

    PapersOfRetracted(Documents documents) {
        this.documents = documents;
    }

    @EventListener
    void keep(CityRetracted retracted) {
        if (documents.existsByCityAndWithdrawnAtIsNull(retracted.city())) {
            throw retracted.refusal();
        }
    }
}
