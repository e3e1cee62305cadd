package passerelle.review;

import java.util.Collection;
import java.util.List;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import passerelle.assessment.AnswerKey;
import passerelle.shared.CityId;

interface WaitingReviews extends Repository<ReviewDecision, AnswerKey> {

    /** Index sheets with the reviewers, the earliest submission first; one whose report is issued waits for nobody. */
    @Query("""
            select new passerelle.review.WaitingReview(a.id, c.code, c.names, a.roundYear, a.submittedOn,
                (select count(*) from ReviewDecision d where d.key.assessment = a.id and d.verdict <> OPEN))
            from Assessment a join City c on c.id = a.city
            where a.instrument = INDEX and a.status = SUBMITTED and (:everywhere = true or a.city in :cities)
                and not exists (select r.id from IndexReport r where r.assessment = a.id and r.status = ISSUED)
            order by a.submittedOn, c.code""")
    List<WaitingReview> inReview(boolean everywhere, Collection<CityId> cities, Pageable page);

    @Query("""
            select new passerelle.review.WaitingReview(a.id, c.code, c.names, a.roundYear, a.deadline,
                (select count(*) from ReturnedQuestion q
                    where q.key.assessment = a.id and q.returnedOn is not null and q.answeredOn is null))
            from Assessment a join City c on c.id = a.city
            where a.status = RETURNED and a.city in :cities order by a.deadline, c.code""")
    List<WaitingReview> returned(Collection<CityId> cities, Pageable page);
}
