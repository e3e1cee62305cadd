package passerelle.result;

import java.time.LocalDate;
import passerelle.shared.NeedsConfirmation;
import passerelle.shared.RuleViolation;

/**
 * A report follows the submission and its analysis.
 *
 * @param earliest the day before which no analysis is expected to be done
 */
record ReportFollowsAnalysis(LocalDate submittedOn, LocalDate earliest, LocalDate today) {

    void check(Issue issue) {
        if (issue.on().isAfter(today)) {
            throw new RuleViolation("result.report.error.future", issue.on());
        }
        if (issue.on().isBefore(submittedOn)) {
            throw new RuleViolation("result.report.error.early", submittedOn);
        }
        if (issue.on().isBefore(earliest) && !issue.confirmed()) {
            throw new NeedsConfirmation("result.report.warning.early", submittedOn, earliest);
        }
    }
}
