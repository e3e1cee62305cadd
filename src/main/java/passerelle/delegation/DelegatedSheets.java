package passerelle.delegation;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import passerelle.assessment.AssessmentDetails;
import passerelle.assessment.AssessmentId;
import passerelle.assessment.AssessmentService;
import passerelle.instrument.EditionService;
import passerelle.shared.NeedsConfirmation;
import passerelle.shared.RuleViolation;

/** The sheets of which parts are delegated, and what they ask. */
@Component
class DelegatedSheets {

    private final AssessmentService assessments;
    private final EditionService editions;

    DelegatedSheets(AssessmentService assessments, EditionService editions) {
        this.assessments = assessments;
        this.editions = editions;
    }

    /** @throws org.springframework.security.access.AccessDeniedException when it is not meant for this reader */
    AssessmentDetails assessment(AssessmentId id) {
        return assessments.get(id);
    }

    /** @throws RuleViolation when the sheet is closed, or has no such field */
    void check(AssessmentDetails assessment, Set<String> fields) {
        if (!assessment.isOpen()) {
            throw new RuleViolation("delegation.error.closed");
        }
        var asked = DelegatedPart.all(editions.get(assessment.edition())).stream()
                .flatMap(part -> part.fields().stream())
                .collect(Collectors.toSet());
        if (!asked.containsAll(fields)) {
            throw new RuleViolation("delegation.error.unknown");
        }
    }

    /** @throws NeedsConfirmation for a day behind the deadline, unless that is meant */
    void checkDue(AssessmentDetails assessment, LocalDate due, boolean confirmed) {
        if (due.isAfter(assessment.deadline()) && !confirmed) {
            throw new NeedsConfirmation("delegation.warning.due", due, assessment.deadline());
        }
    }

    String history(AssessmentDetails assessment, Set<String> fields) {
        return DelegatedPart.history(editions.get(assessment.edition()), fields);
    }
}
