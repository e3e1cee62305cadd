package passerelle.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import passerelle.assessment.SubmissionFinding.Weight;
import passerelle.instrument.Indicator;
import passerelle.shared.Reason;
import passerelle.shared.RuleViolation;

/**
 * What stands in the way of a submission.
 *
 * @param missing core indicators neither answered nor declared not applicable: these refuse it
 * @param open other indicators without an answer: a warning
 * @param unexplained answers that earn points where proof is asked for, without a word: a warning
 * @param unproven the same without a file or link that is valid: a warning
 * @param findings of the subjects above
 */
public record SubmissionCheck(
        List<Indicator> missing,
        List<Indicator> open,
        List<Indicator> unexplained,
        List<Unproven> unproven,
        List<SubmissionFinding> findings) {

    /** Of what is not core, only what the city could still change is worth a warning. */
    static SubmissionCheck of(AnswerSheet sheet, AnswerLimit limit, LocalDate today) {
        var blank = sheet.edition().indicators().stream()
                .filter(indicator -> !sheet.isAnswered(indicator))
                .toList();
        return new SubmissionCheck(
                blank.stream().filter(Indicator::core).toList(),
                blank.stream()
                        .filter(indicator -> !indicator.core() && isOpen(limit, indicator))
                        .toList(),
                sheet.edition().indicators().stream()
                        .filter(indicator -> sheet.lacksExplanation(indicator) && isOpen(limit, indicator))
                        .toList(),
                sheet.edition().indicators().stream()
                        .filter(indicator -> sheet.lacksEvidence(indicator, today) && isOpen(limit, indicator))
                        .map(indicator -> new Unproven(indicator, sheet.evidence(indicator.code())))
                        .toList(),
                List.of());
    }

    SubmissionCheck with(List<SubmissionFinding> findings) {
        return new SubmissionCheck(missing, open, unexplained, unproven, findings);
    }

    private static boolean isOpen(AnswerLimit limit, Indicator indicator) {
        return limit.closed(indicator.code().value()).isEmpty();
    }

    public boolean isRefused() {
        return !missing.isEmpty() || refusal().isPresent();
    }

    /** Whether it needs a reason. */
    public boolean hasWarnings() {
        return !open.isEmpty() || !unexplained.isEmpty() || !unproven.isEmpty() || warnings() > 0;
    }

    /** @throws RuleViolation when core indicators are missing, or when there are warnings and no reason to pass them */
    void demand(@Nullable Reason reason) {
        if (!missing.isEmpty()) {
            throw new RuleViolation("assessment.error.missing", missing.size());
        }
        refusal().ifPresent(finding -> {
            throw new RuleViolation(finding.text(), finding.arguments().toArray());
        });
        if (hasWarnings() && reason == null) {
            throw new RuleViolation(
                    "assessment.error.reason", open.size(), unexplained.size(), unproven.size(), warnings());
        }
    }

    private Optional<SubmissionFinding> refusal() {
        return findings.stream()
                .filter(finding -> finding.weight() == Weight.REFUSES)
                .findFirst();
    }

    private int warnings() {
        return (int) findings.stream()
                .filter(finding -> finding.weight() == Weight.WARNS)
                .count();
    }
}
