package passerelle.rights;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import org.springframework.boot.test.context.TestComponent;
import passerelle.account.Acting;
import passerelle.assessment.AssessmentId;
import passerelle.assessment.EvidenceId;
import passerelle.assessment.EvidenceService;
import passerelle.assessment.NewLink;
import passerelle.assessment.TestAssessments;
import passerelle.instrument.EditionId;
import passerelle.instrument.EditionService;
import passerelle.instrument.IndicatorCode;
import passerelle.instrument.Instrument;
import passerelle.result.IndexReportId;
import passerelle.result.Measure;
import passerelle.result.OfficialResult;
import passerelle.result.OfficialResultService;
import passerelle.result.ReportLanguage;
import passerelle.result.ResultId;
import passerelle.result.TestReports;
import passerelle.shared.CityId;
import passerelle.shared.LocalizedText;
import passerelle.shared.PartialDate;
import passerelle.text.TextKey;
import passerelle.workbook.Line;
import passerelle.workbook.LineState;
import passerelle.workbook.Preview;
import passerelle.workbook.Said;

@TestComponent
class WorldOfTheIndex implements WorldPart {

    private static final int YEAR = LocalDate.now().getYear();
    private static final IndicatorCode QUESTION = new IndicatorCode("COM-01");

    private final TestAssessments assessments;
    private final EvidenceService evidence;
    private final EditionService editions;
    private final OfficialResultService officials;
    private final TestReports reports;

    WorldOfTheIndex(
            TestAssessments assessments,
            EvidenceService evidence,
            EditionService editions,
            OfficialResultService officials,
            TestReports reports) {
        this.assessments = assessments;
        this.evidence = evidence;
        this.editions = editions;
        this.officials = officials;
        this.reports = reports;
    }

    @Override
    public void furnish(CityId city, Map<Class<?>, Object> things) {
        things.put(IndexReportId.class, reports.draft(city, YEAR - 1));
        var assessment = assessments.open(city, Instrument.INDEX, YEAR);
        things.put(AssessmentId.class, assessment);
        things.put(TextKey.class, new TextKey("assessment", assessment.value(), QUESTION.value()));
        var link = new NewLink("https://example.org", "link");
        things.put(NewLink.class, link);
        things.put(Preview.class, new Preview(assessment, "filled.xlsx", "en", List.of(), 0));
        things.put(Line.class, unchanged());
        Acting.asSystem(() -> {
            things.put(
                    EvidenceId.class,
                    evidence.addLink(assessment, QUESTION, link).id());
            var edition = editions.active(Instrument.INDEX).id();
            things.put(EditionId.class, edition);
            var official = new OfficialResult(
                    YEAR - 1, edition, PartialDate.of(Year.of(YEAR - 1)), null, null, Map.of(Measure.CORE, 50));
            things.put(OfficialResult.class, official);
            things.put(ReportLanguage.class, ReportLanguage.ENGLISH);
            things.put(ResultId.class, officials.record(city, official));
            return city;
        });
    }

    private static Line unchanged() {
        var topic = new LocalizedText("topic", "sujet");
        var said = new Said.Words("said");
        return new Line("COM!F4", QUESTION.value(), topic, LineState.UNCHANGED, said, said, 0, null);
    }
}
