package passerelle.assessment;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import passerelle.document.DocumentId;
import passerelle.shared.CityId;

interface EvidenceList extends JpaRepository<Evidence, EvidenceId> {

    @Query("select e from Evidence e where e.answer.assessment = :assessment and e.withdrawnAt is null"
            + " order by e.addedAt, e.id.value")
    List<Evidence> of(AssessmentId assessment);

    /** All that stands behind any answer of a city, the newest first. */
    @Query("select e from Evidence e join Assessment a on a.id = e.answer.assessment"
            + " where a.city = :city and a.status <> WITHDRAWN and e.withdrawnAt is null"
            + " order by e.addedAt desc, e.id.value")
    List<Evidence> ofCity(CityId city);

    @Query("select e from Evidence e where e.document = :document and e.withdrawnAt is null")
    List<Evidence> behind(DocumentId document);

    @Query("select count(e) > 0 from Evidence e"
            + " where e.document = :document and e.id <> :besides and e.withdrawnAt is null")
    boolean standsElsewhere(DocumentId document, EvidenceId besides);

    @Query("select e from Evidence e where e.answer.assessment in :assessments and e.withdrawnAt is null"
            + " order by e.addedAt, e.id.value")
    List<Evidence> among(Collection<AssessmentId> assessments);

    /** Without reading the evidence, which may change until the assessment is locked. */
    @Query("select e.answer from Evidence e where e.id = :id")
    Optional<AnswerKey> answer(EvidenceId id);

    /** Those that were withdrawn as well. */
    @Query("select e.id from Evidence e where e.answer = :answer")
    List<EvidenceId> everBehind(AnswerKey answer);
}
