package passerelle.assessment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import passerelle.instrument.Indicator;
import passerelle.shared.Reason;
import passerelle.shared.RuleViolation;

/**
 * What stands in the way of a submission.
 *
 * @param missing core indicators neither answered nor declared not applicable: these refuse it
 * @param open other indicators without an answer: a warning
 * @param unproven answers that earn points without explanation, file or link where proof is asked for: a warning
 */
public record SubmissionCheck(List<Indicator> missing, List<Indicator> open, List<Indicator> unproven) {

    static SubmissionCheck of(AnswerSheet sheet) {
        var blank = sheet.edition().indicators().stream()
                .filter(indicator -> !sheet.isAnswered(indicator))
                .toList();
        return new SubmissionCheck(
                blank.stream().filter(Indicator::core).toList(),
                blank.stream().filter(indicator -> !indicator.core()).toList(),
                sheet.edition().indicators().stream()
                        .filter(sheet::lacksEvidence)
                        .toList());
    }

    public boolean isRefused() {
        return !missing.isEmpty();
    }

    /** Whether it needs a reason. */
    public boolean hasWarnings() {
        return !open.isEmpty() || !unproven.isEmpty();
    }

    /** @throws RuleViolation when core indicators are missing, or when there are warnings and no reason to pass them */
    void demand(@Nullable Reason reason) {
        if (isRefused()) {
            throw new RuleViolation("assessment.error.missing", missing.size());
        }
        if (hasWarnings() && reason == null) {
            throw new RuleViolation("assessment.error.reason", open.size(), unproven.size());
        }
    }
}
