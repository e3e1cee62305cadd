package passerelle.result;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.List;
import java.util.Map;
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
    public Map<CityId, List<StepFact>> of(Collection<CityId> cities) {
        return reports.of(cities).stream()
                .collect(groupingBy(IndexReport::city, mapping(IndexReportSteps::fact, toList())));
    }

    private static StepFact fact(IndexReport reported) {
        var report = reported.details();
        var issuedOn = report.issuedOn();
        return issuedOn == null
                ? StepFact.opened(Step.REPORT, report.round(), report.begunOn())
                : StepFact.done(Step.REPORT, report.round(), issuedOn);
    }
}
