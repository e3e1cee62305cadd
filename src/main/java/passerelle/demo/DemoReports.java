package passerelle.demo;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import passerelle.assessment.AssessmentId;
import passerelle.assessment.AssessmentService;
import passerelle.instrument.Edition;
import passerelle.instrument.EditionService;
import passerelle.result.IndexReportId;
import passerelle.result.IndexReportService;
import passerelle.result.Issue;
import passerelle.result.Measure;
import passerelle.result.OfficialResult;
import passerelle.result.OfficialResultService;
import passerelle.result.ReportLanguage;
import passerelle.result.ResultService;
import passerelle.scoring.Scored;
import passerelle.shared.PartialDate;
import passerelle.text.TextKey;
import passerelle.text.TextService;

/** What the institute and the secretariat make of the answers of a city of the demo. */
@Component
@Profile("demo")
class DemoReports {

    private final IndexReportService reports;
    private final OfficialResultService officials;
    private final ResultService results;
    private final AssessmentService assessments;
    private final EditionService editions;
    private final TextService texts;

    DemoReports(
            IndexReportService reports,
            OfficialResultService officials,
            ResultService results,
            AssessmentService assessments,
            EditionService editions,
            TextService texts) {
        this.reports = reports;
        this.officials = officials;
        this.results = results;
        this.assessments = assessments;
        this.editions = editions;
        this.texts = texts;
    }

    IndexReportId draft(AssessmentId id) {
        var report = reports.begin(id);
        write(
                report,
                IndexReportService.GENERAL,
                "The city has built a solid base; the next gains lie in its weakest areas.");
        write(report, "business", "Name a partner in the chamber of commerce and agree on one joint action a year.");
        write(report, "media", "Offer training to local media and watch how minorities are shown, twice a year.");
        return report;
    }

    void issue(IndexReportId report, LocalDate on, int citiesCompared) {
        reports.addFile(report, DemoPaper.pdf("index-report.pdf", "Index report"));
        reports.issue(report, new Issue(on, ReportLanguage.ENGLISH, citiesCompared, true));
    }

    void acknowledge(AssessmentId id) {
        var assessment = assessments.get(id);
        reports.of(assessment.city()).stream()
                .filter(report -> report.round() == assessment.round())
                .forEach(report -> reports.acknowledge(report.id()));
    }

    /** What the institute returned: close to our own figures, a few points above or below. */
    void official(AssessmentId id, LocalDate on, int citiesCompared) {
        var assessment = assessments.get(id);
        var edition = editions.get(assessment.edition());
        var percents = percents(edition, assessment.id());
        var date = PartialDate.of(on);
        officials.record(
                assessment.city(),
                new OfficialResult(assessment.round(), edition.id(), date, citiesCompared, null, percents));
    }

    private Map<Measure, Integer> percents(Edition edition, AssessmentId id) {
        var assessment = assessments.get(id);
        var own = results.of(assessment.city(), assessment.round()).orElseThrow();
        return Measure.of(edition).stream()
                .flatMap(measure ->
                        own.score(measure).stream().map(scored -> Map.entry(measure, near(measure, scored))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static int near(Measure measure, Scored own) {
        return Math.clamp(own.score().rounded() + Math.floorMod(measure.code().hashCode(), 9) - 4, 0, 100);
    }

    private void write(IndexReportId report, String field, String words) {
        texts.save(new TextKey(IndexReportService.SUBJECT, report.value(), field), words, 0, "en");
    }
}
