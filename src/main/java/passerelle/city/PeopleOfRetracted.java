package passerelle.city;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import passerelle.account.GrantService;

/** A city for which somebody still holds a role stays. */
@Component
class PeopleOfRetracted {

    private final GrantService grants;
    private final Clock clock;

    PeopleOfRetracted(GrantService grants, Clock clock) {
        this.grants = grants;
        this.clock = clock;
    }

    @EventListener
    void keep(CityRetracted retracted) {
        var today = LocalDate.now(clock);
        if (grants.in(retracted.city()).stream()
                .anyMatch(grant -> grant.until() == null || !grant.until().isBefore(today))) {
            throw retracted.refusal();
        }
    }
}
