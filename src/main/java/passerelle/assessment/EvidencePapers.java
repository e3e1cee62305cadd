package passerelle.assessment;

import java.util.UUID;
import org.springframework.stereotype.Component;
import passerelle.document.FileGuard;
import passerelle.shared.RuleViolation;

/** A file behind an answer is withdrawn there, with the evidence that it is. */
@Component
class EvidencePapers implements FileGuard {

    @Override
    public String subject() {
        return EvidenceService.SUBJECT;
    }

    @Override
    public void checkTakeBack(UUID evidence) {
        throw new RuleViolation("assessment.error.evidence.paper");
    }
}
