package passerelle.result.export;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import passerelle.assessment.AnswerSheetService;
import passerelle.assessment.AssessmentId;
import passerelle.city.CityService;
import passerelle.review.ReviewService;

/** Reads the sheets that a file holds, one after the other, so that never more than one is in memory. */
@Component
class ExportedSheets {

    private static final String REVIEWED = """
            select a.id from Assessment a join City c on c.id = a.city
            where a.instrument = INDEX and a.roundYear = :round and a.status = REVIEWED
            order by c.code
            """;

    private static final String HANDED_IN = """
            select a.id from Assessment a
            where a.instrument = INDEX and a.roundYear = :round and a.city = :city
              and a.status in (SUBMITTED, RETURNED, REVIEWED)
            """;

    private final EntityManager entities;
    private final AnswerSheetService answers;
    private final ReviewService reviews;
    private final CityService cities;

    ExportedSheets(EntityManager entities, AnswerSheetService answers, ReviewService reviews, CityService cities) {
        this.entities = entities;
        this.answers = answers;
        this.reviews = reviews;
        this.cities = cities;
    }

    /** Of one city what it handed in, reviewed or not; of all of them what is reviewed, by the codes of the cities. */
    List<AssessmentId> of(ExportScope scope) {
        var query = scope.city() == null
                ? entities.createQuery(REVIEWED, AssessmentId.class)
                : entities.createQuery(HANDED_IN, AssessmentId.class).setParameter("city", scope.city());
        return query.setParameter("round", scope.round()).getResultList();
    }

    Stream<List<String>> lines(AssessmentId id, Locale language) {
        var review = reviews.of(id);
        var city = cities.get(review.sheet().assessment().city());
        var name = new AnswerLines.TownName(city.code(), city.name(language));
        return new AnswerLines(review, answers.values(id), name, language).lines();
    }
}
