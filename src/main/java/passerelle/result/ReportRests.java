package passerelle.result;

import org.springframework.stereotype.Component;
import passerelle.assessment.AssessmentDetails;
import passerelle.assessment.RestsOnAnswers;
import passerelle.shared.RuleViolation;

/** An Index report, drafted or in the hands of the city, answers a questionnaire: it is withdrawn first. */
@Component
class ReportRests implements RestsOnAnswers {

    private final IndexReports reports;

    ReportRests(IndexReports reports) {
        this.reports = reports;
    }

    @Override
    public void checkWithdrawal(AssessmentDetails answers) {
        reports.of(answers.city()).stream()
                .filter(report -> report.assessment().equals(answers.id()))
                .findFirst()
                .ifPresent(report -> {
                    throw new RuleViolation(
                            report.isIssued() ? "result.report.error.rests.issued" : "result.report.error.rests.draft",
                            Integer.toString(answers.round()));
                });
    }
}
