package passerelle.comparison;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import passerelle.account.CurrentUser;
import passerelle.result.IndexReportId;
import passerelle.result.ReportIssued;
import passerelle.shared.Audience;
import passerelle.shared.CityId;
import passerelle.shared.RuleViolation;

/** With which cities Index reports compare: pinned on the day of issue, read by whoever may read the report. */
@Service
@PreAuthorize("isAuthenticated()")
public class ReportSampleService {

    private final ReportSamples samples;
    private final ComparisonService comparisons;
    private final CurrentUser user;

    ReportSampleService(ReportSamples samples, ComparisonService comparisons, CurrentUser user) {
        this.samples = samples;
        this.comparisons = comparisons;
        this.user = user;
    }

    /** A report that is issued once more, after it was taken back, rests on a new sample. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(ReportIssued issued) {
        samples.findById(issued.report()).ifPresent(samples::delete);
        samples.flush();
        var asked = new Asked(issued.city(), new ComparisonGroup.All(), Basis.standard(issued.on()));
        samples.save(new ReportSample(issued.report(), issued.city(), comparisons.compare(asked)));
    }

    /** The issued reports of a city, the latest round first. */
    @Transactional(readOnly = true)
    public List<ReportSampleRow> of(CityId city) {
        checkReader(city);
        return samples.of(city);
    }

    @Transactional(readOnly = true)
    public Compared compared(IndexReportId report) {
        var sample = samples.withSample(report).orElseThrow(() -> new RuleViolation("comparison.saved.error.gone"));
        checkReader(sample.city());
        return sample.compared();
    }

    private void checkReader(CityId city) {
        if (!user.reads(city, Audience.CITY)) {
            throw new AccessDeniedException("Not meant for this reader");
        }
    }
}
