package passerelle.review.signoff;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import passerelle.assessment.AnswerSheet;
import passerelle.assessment.AssessmentSubmitted;
import passerelle.assessment.SubmissionFinding;
import passerelle.assessment.SubmissionFindings;

/** Where a sign-off was asked for, nothing is handed in without it; the next time it has to be asked for anew. */
@Component
class SignOffNeeded implements SubmissionFindings {

    private final SignOffs signOffs;
    private final Clock clock;

    SignOffNeeded(SignOffs signOffs, Clock clock) {
        this.signOffs = signOffs;
        this.clock = clock;
    }

    @Override
    public List<SubmissionFinding> of(AnswerSheet sheet) {
        return signOffs.of(sheet.assessment().id()).map(this::finding).stream().toList();
    }

    private SubmissionFinding finding(SignOffRow signOff) {
        var signed = signOff.signedAt();
        return signed == null
                ? SubmissionFinding.refusal(
                        "signoff.missing",
                        List.of(signOff.name(), day(signOff.askedAt()), signOff.askedBy()),
                        List.of())
                : SubmissionFinding.note("signoff.signed", List.of(signOff.name(), day(signed)));
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(AssessmentSubmitted submitted) {
        signOffs.findById(submitted.assessment()).ifPresent(SignOff::use);
    }
}
