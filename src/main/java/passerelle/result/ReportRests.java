package passerelle.result;

import java.util.Optional;
import org.springframework.stereotype.Component;
import passerelle.assessment.AssessmentDates;
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
        on(answers).ifPresent(report -> {
            throw new RuleViolation(
                    report.isIssued() ? "result.report.error.rests.issued" : "result.report.error.rests.draft",
                    Integer.toString(answers.round()));
        });
    }

    /** They would be submitted anew, after the report. */
    @Override
    public void checkReopening(AssessmentDetails answers) {
        on(answers).filter(IndexReport::isIssued).ifPresent(report -> {
            throw new RuleViolation("result.report.error.rests.reopened", Integer.toString(answers.round()));
        });
    }

    @Override
    public void checkDates(AssessmentDetails answers, AssessmentDates wanted) {
        var submittedOn = wanted.submittedOn();
        if (submittedOn == null) {
            return;
        }
        on(answers)
                .map(IndexReport::issuedOn)
                .filter(issuedOn -> issuedOn.isBefore(submittedOn))
                .ifPresent(issuedOn -> {
                    throw new RuleViolation("result.report.error.rests.dates", submittedOn, issuedOn);
                });
    }

    private Optional<IndexReport> on(AssessmentDetails answers) {
        return reports.of(answers.city()).stream()
                .filter(report -> report.assessment().equals(answers.id()))
                .findFirst();
    }
}
