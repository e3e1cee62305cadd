package passerelle.practice;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;
import passerelle.search.Narrowing;

/** Searches what cities report: by words of the city, by state, country and theme. */
@Component
class PracticeDesk {

    private final EntityManager entities;

    PracticeDesk(EntityManager entities) {
        this.entities = entities;
    }

    /** What has waited longest first. */
    List<PracticeRow> rows(DeskFilter filter, Pageable page) {
        var narrowing = new Narrowing()
                .by("p.status in :states", "states", filter.wanted())
                .by("c.country.code = :country", "country", filter.country())
                .by(
                        "exists (select 1 from GoodPractice q join q.outline.terms t where q = p and t = :theme)",
                        "theme",
                        filter.theme());
        for (var place = 0; place < filter.text().words().size(); place++) {
            var name = "word" + place;
            narrowing.by(
                    "(c.folded like :" + name + " escape '!' or p.outline.folded like :" + name + " escape '!')",
                    name,
                    filter.text().word(place));
        }
        var query = GoodPractices.ROW + "where 1 = 1" + narrowing.conditions()
                + " order by coalesce(p.submittedOn, p.begunOn), p.code, p.revision";
        return narrowing
                .fill(entities.createQuery(query, PracticeRow.class), page)
                .getResultList();
    }
}
