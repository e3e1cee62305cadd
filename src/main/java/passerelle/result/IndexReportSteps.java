package passerelle.result;

import java.util.List;
import org.springframework.stereotype.Component;
import passerelle.journey.Step;
import passerelle.journey.StepFact;
import passerelle.journey.StepFacts;
import passerelle.shared.CityId;

/** The report's step is open while it is written, and done on the day of its issue. */
@Component
class IndexReportSteps implements StepFacts {

    private final IndexReports reports;

    IndexReportSteps(IndexReports reports) {
        this.reports = reports;
    }

    @Override
    public List<StepFact> of(CityId city) {
        return reports.of(city).stream()
                .map(IndexReport::details)
                .map(this::fact)
                .toList();
    }

    private StepFact fact(IndexReportDetails report) {
        var issuedOn = report.issuedOn();
        return issuedOn == null
                ? StepFact.opened(Step.REPORT, report.round(), report.begunOn())
                : StepFact.done(Step.REPORT, report.round(), issuedOn);
    }
}
