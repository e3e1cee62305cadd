package passerelle.round;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.springframework.stereotype.Component;

/** Which rounds there are, and which cities have none. */
@Component
class RoundCities {

    private final EntityManager entities;

    RoundCities(EntityManager entities) {
        this.entities = entities;
    }

    List<Integer> rounds() {
        return entities.createQuery("""
                        select distinct a.roundYear from Assessment a
                        where a.instrument = INDEX and a.status in (OPEN, SUBMITTED, RETURNED, REVIEWED)
                        order by a.roundYear desc""", Integer.class).getResultList();
    }

    long membersWithout(int round) {
        return entities.createQuery("""
                        select count(c) from City c where c.standing = MEMBER and not exists
                            (select 1 from Assessment a
                             where a.city = c.id and a.instrument = INDEX and a.roundSlot = :round)""", Long.class)
                .setParameter("round", round)
                .getSingleResult();
    }
}
