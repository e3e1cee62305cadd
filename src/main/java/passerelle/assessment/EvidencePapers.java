package passerelle.assessment;

import java.util.UUID;
import org.springframework.stereotype.Component;
import passerelle.document.DocumentId;
import passerelle.document.FileGuard;
import passerelle.shared.RuleViolation;

/** A file behind an answer is withdrawn there, with the evidence that it is. */
@Component
class EvidencePapers implements FileGuard {

    private final EvidenceList evidence;
    private final Assessments assessments;
    private final SheetReaders readers;

    EvidencePapers(EvidenceList evidence, Assessments assessments, SheetReaders readers) {
        this.evidence = evidence;
        this.assessments = assessments;
        this.readers = readers;
    }

    @Override
    public String subject() {
        return EvidenceService.SUBJECT;
    }

    /** To whoever has one of the answers in hand behind which it stands. */
    @Override
    public boolean opens(DocumentId paper) {
        return evidence.behind(paper).stream().map(Evidence::answer).anyMatch(this::isInHand);
    }

    private boolean isInHand(AnswerKey answer) {
        var city = assessments.require(answer.assessment()).city();
        return readers.seen(city, answer.assessment()).isInHand(answer.indicator());
    }

    @Override
    public void checkTakeBack(UUID evidence) {
        throw new RuleViolation("assessment.error.evidence.paper");
    }
}
