package passerelle.result;

import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import passerelle.assessment.AnswerSheetService;
import passerelle.assessment.AssessmentDetails;
import passerelle.assessment.AssessmentReviewed;
import passerelle.assessment.AssessmentService;
import passerelle.assessment.AssessmentSubmitted;
import passerelle.instrument.EditionService;
import passerelle.instrument.Instrument;
import passerelle.scoring.Scoring;

/**
 * Works a result out of the answers as soon as a city hands in its Index, and again out of the reviewed answers once
 * their review is closed; what stood before is superseded.
 */
@Component
class IndicativeResults {

    private final Results results;
    private final IndexReports reports;
    private final AssessmentService assessments;
    private final AnswerSheetService answers;
    private final EditionService editions;
    private final Clock clock;

    IndicativeResults(
            Results results,
            IndexReports reports,
            AssessmentService assessments,
            AnswerSheetService answers,
            EditionService editions,
            Clock clock) {
        this.results = results;
        this.reports = reports;
        this.assessments = assessments;
        this.answers = answers;
        this.editions = editions;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(AssessmentSubmitted submitted) {
        if (submitted.instrument() == Instrument.INDEX) {
            work(assessments.get(submitted.assessment()));
        }
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(AssessmentReviewed reviewed) {
        if (reviewed.instrument() == Instrument.INDEX) {
            work(assessments.get(reviewed.assessment()));
        }
    }

    private void work(AssessmentDetails assessment) {
        var former = results.inForce(assessment.city(), assessment.round(), ResultKind.INDICATIVE);
        former.ifPresent(Result::supersede);
        results.flush();
        var result = worked(assessment);
        former.ifPresent(result::succeed);
        reports.issued(assessment.city(), assessment.round())
                .ifPresent(report -> result.publishWithReport(report.issuedOn()));
        results.save(result);
    }

    private Result worked(AssessmentDetails assessment) {
        var explanation = Scoring.of(editions.get(assessment.edition())).explain(answers.values(assessment.id()));
        return new Result(assessment, Measure.scores(explanation), clock.instant());
    }
}
