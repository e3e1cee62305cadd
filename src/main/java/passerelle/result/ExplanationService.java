package passerelle.result;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import passerelle.account.CurrentUser;
import passerelle.assessment.AnswerRow;
import passerelle.assessment.AnswerSheetService;
import passerelle.assessment.AssessmentDetails;
import passerelle.assessment.AssessmentService;
import passerelle.instrument.AnswerValue;
import passerelle.instrument.EditionService;
import passerelle.instrument.IndicatorCode;
import passerelle.instrument.Instrument;
import passerelle.scoring.Scored;
import passerelle.scoring.Scoring;
import passerelle.shared.Audience;
import passerelle.shared.CityId;

/**
 * Opens an indicative result: down to the answers for those who read the answers of the city, down to the areas for
 * whoever reads no more than what is published.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class ExplanationService {

    private final ResultService results;
    private final AssessmentService assessments;
    private final AnswerSheetService sheets;
    private final EditionService editions;
    private final CurrentUser user;

    ExplanationService(
            ResultService results,
            AssessmentService assessments,
            AnswerSheetService sheets,
            EditionService editions,
            CurrentUser user) {
        this.results = results;
        this.assessments = assessments;
        this.sheets = sheets;
        this.editions = editions;
        this.user = user;
    }

    /** Absent without an indicative result that the reader may see. Of official ones the points are not public. */
    public Optional<ExplainedResult> of(CityId city, int round) {
        return results.of(city).of(round).stream()
                .filter(result -> !result.isOfficial())
                .findFirst()
                .map(result -> user.reads(city, Audience.CITY) ? byAnswers(result) : byAreas(result));
    }

    private ExplainedResult byAnswers(ResultDetails result) {
        var assessment = assessments.of(result.city()).stream()
                .filter(sheet -> sheet.instrument() == Instrument.INDEX && sheet.round() == result.round())
                .findFirst()
                .orElseThrow();
        var edition = editions.get(result.edition());
        var counted = sheets.values(assessment.id());
        var explanation = Scoring.of(edition).explain(counted);
        return new ExplainedResult(result, edition, explanation, assessment, overruled(assessment, counted));
    }

    private Map<IndicatorCode, AnswerRow> overruled(
            AssessmentDetails assessment, Map<IndicatorCode, AnswerValue> counted) {
        var sheet =
                Objects.requireNonNull(sheets.answered(List.of(assessment.id())).get(assessment.id()));
        return counted.keySet().stream()
                .filter(code -> !Objects.equals(sheet.answer(code).value(), counted.get(code)))
                .collect(toMap(code -> code, sheet::answer));
    }

    private ExplainedResult byAreas(ResultDetails result) {
        var edition = editions.get(result.edition());
        Map<String, Scored> areas = result.scores().entrySet().stream()
                .filter(score -> score.getKey().kind() == MeasureKind.AREA)
                .collect(toMap(score -> score.getKey().code(), Map.Entry::getValue));
        return new ExplainedResult(result, edition, Scoring.of(edition).explainByAreas(areas), null, Map.of());
    }
}
