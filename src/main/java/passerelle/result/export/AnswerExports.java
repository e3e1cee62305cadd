package passerelle.result.export;

import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface AnswerExports extends JpaRepository<AnswerExport, AnswerExportId> {

    @Query("select e from AnswerExport e order by e.exportedAt desc, e.id.value")
    List<AnswerExport> latest(Limit limit);

    /** The first that was handed out with it first: the same answers make the same file again. */
    @Query("select e from AnswerExport e where e.checksum = :checksum order by e.exportedAt, e.id.value")
    List<AnswerExport> of(String checksum);
}
