package passerelle.review.signoff;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import passerelle.assessment.AnswerSheet;
import passerelle.assessment.AssessmentSubmitted;
import passerelle.assessment.SubmissionFinding;
import passerelle.assessment.SubmissionFindings;
import passerelle.instrument.IndicatorCode;

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
        return signOffs.of(sheet.assessment().id()).stream()
                .flatMap(signOff -> findings(signOff, sheet))
                .toList();
    }

    private Stream<SubmissionFinding> findings(SignOffRow signOff, AnswerSheet sheet) {
        var signed = signOff.signedAt();
        if (signed == null) {
            var asked = List.<Object>of(signOff.name(), day(signOff.askedAt()), signOff.askedBy());
            return Stream.of(SubmissionFinding.refusal("signoff.missing", asked, List.of()));
        }
        var note = SubmissionFinding.note("signoff.signed", List.of(signOff.name(), day(signed)));
        return Stream.concat(Stream.of(note), changes(signOff.answers(), sheet));
    }

    /** Who agreed did not agree to that. */
    private static Stream<SubmissionFinding> changes(SignedAnswers signed, AnswerSheet sheet) {
        var found = Stream.<SubmissionFinding>builder();
        var changed = signed.changed(sheet);
        if (!changed.isEmpty()) {
            var answers = changed.stream().map(IndicatorCode::value).toList();
            found.add(SubmissionFinding.warning("signoff.changed", List.of(changed.size()), answers));
        }
        var figures = signed.changedFigures(sheet);
        if (!figures.isEmpty()) {
            found.add(SubmissionFinding.warning("signoff.changed.figures", List.of(), figures));
        }
        return found.build();
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
