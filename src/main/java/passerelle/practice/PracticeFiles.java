package passerelle.practice;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import passerelle.document.DocumentId;

interface PracticeFiles extends JpaRepository<PracticeFile, PracticeFileId> {

    @Query("select f from PracticeFile f where f.practice = :practice and f.removed = false order by f.position, f.id")
    List<PracticeFile> of(GoodPracticeId practice);

    /** Whether a version in one of the states shows the paper: a photo with credit and consent alone. */
    @Query("""
            select count(f) > 0 from PracticeFile f join GoodPractice p on p.id = f.practice
            where f.document = :document and f.removed = false and p.status in :states
              and (f.photo = false or f.consent = true and f.credit <> '')
            """)
    boolean isReadable(DocumentId document, Collection<PracticeStatus> states);
}
