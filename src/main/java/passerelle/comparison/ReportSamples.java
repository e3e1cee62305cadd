package passerelle.comparison;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import passerelle.result.IndexReportId;
import passerelle.shared.CityId;

interface ReportSamples extends JpaRepository<ReportSample, IndexReportId> {

    /** Of reports that stand issued, the latest round first. */
    @Query("""
            select new passerelle.comparison.ReportSampleRow(r.id, r.round, s.sample.on)
            from ReportSample s join IndexReport r on r.id = s.report
            where s.city = :city and r.status = ISSUED order by r.round desc
            """)
    List<ReportSampleRow> of(CityId city);

    @Query("select s from ReportSample s join fetch s.sample p left join fetch p.results where s.report = :report")
    Optional<ReportSample> withSample(IndexReportId report);
}
