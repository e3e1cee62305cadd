package passerelle.review.signoff;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import passerelle.assessment.AssessmentId;
import passerelle.shared.AccountId;
import passerelle.shared.CityId;

interface SignOffs extends JpaRepository<SignOff, AssessmentId> {

    default SignOff require(AssessmentId assessment) {
        return findById(assessment).orElseThrow(() -> new NoSuchElementException("No sign-off " + assessment.value()));
    }

    @Query("select new passerelle.review.signoff.SignOffRow(s.colleague, a.name, s.askedAt, s.askedBy, s.signedAt,"
            + " s.answers) from SignOff s join Account a on a.id = s.colleague"
            + " where s.assessment = :assessment and s.status in (ASKED, SIGNED)")
    Optional<SignOffRow> of(AssessmentId assessment);

    /** Asked of that person, and not yet given, for open sheets of that city. */
    @Query("select s from SignOff s where s.colleague = :person and s.status = ASKED and exists"
            + " (select a.id from Assessment a where a.id = s.assessment and a.status in (OPEN, RETURNED)"
            + " and a.city = :city)")
    List<SignOff> waiting(CityId city, AccountId person);

    @Query("select new passerelle.review.signoff.AskedSignOff(a.id, c.code, a.roundYear, s.askedBy, a.deadline)"
            + " from SignOff s join Assessment a on a.id = s.assessment join City c on c.id = a.city"
            + " where s.colleague = :person and s.status = ASKED and a.status in (OPEN, RETURNED) order by a.deadline")
    List<AskedSignOff> asked(AccountId person);
}
