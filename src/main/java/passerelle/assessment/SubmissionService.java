package passerelle.assessment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import passerelle.account.CurrentUser;
import passerelle.account.Role;
import passerelle.audit.Act;
import passerelle.shared.Reason;
import passerelle.shared.RuleViolation;

/** Handing the answers in, and opening them again. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class SubmissionService {

    private final Assessments assessments;
    private final AnswerSheetService sheets;
    private final CurrentUser user;
    private final SubmissionLog log;
    private final List<RestsOnAnswers> resting;
    private final Clock clock;

    SubmissionService(
            Assessments assessments,
            AnswerSheetService sheets,
            CurrentUser user,
            SubmissionLog log,
            List<RestsOnAnswers> resting,
            Clock clock) {
        this.assessments = assessments;
        this.sheets = sheets;
        this.user = user;
        this.log = log;
        this.resting = resting;
        this.clock = clock;
    }

    /**
     * Hands the answers in.
     *
     * @param reason why it is handed in although something is open or unproven; needed only then
     * @throws RuleViolation when it was handed in before, a core indicator is open, or a reason is missing
     */
    public void submit(AssessmentId id, @Nullable Reason reason) {
        var assessment = assessments.lock(id);
        user.require(assessment.city(), Role.SECRETARIAT, Role.COORDINATOR);
        assessment.checkOpen();
        sheets.check(id).demand(reason);
        var again = assessment.details().isReturned();
        assessment.submit(today(), user.name());
        var submitted = assessment.details();
        var act = act(again ? "assessment.submitted.again" : "assessment.submitted", submitted)
                .to(submitted.round());
        log.submitted(act, submitted, reason);
    }

    /** Settles answers that were never handed in, because what they were for is closed. */
    public void close(AssessmentId id) {
        var assessment = assessments.lock(id);
        user.require(assessment.city(), Role.SECRETARIAT);
        assessment.close();
        var closed = assessment.details();
        log.append(act("assessment.closed", closed).to(closed.round()));
    }

    /**
     * The city may answer again, until the new deadline.
     *
     * @throws RuleViolation while another one of the instrument is open, or something rests on these answers
     */
    public void reopen(AssessmentId id, LocalDate deadline, Reason reason) {
        var assessment = assessments.lock(id);
        user.require(assessment.city(), Role.SECRETARIAT);
        var before = assessment.dates();
        var known = assessment.details();
        refuseSecondOpen(known);
        resting.forEach(subject -> subject.checkReopening(known));
        assessment.reopen(deadline, today());
        var reopened = assessment.details();
        log.append(act("assessment.reopened", reopened)
                .from(before.written())
                .to(assessment.dates().written())
                .because(reason));
    }

    private void refuseSecondOpen(AssessmentDetails closed) {
        assessments.open(closed.city(), closed.instrument()).ifPresent(other -> {
            throw new RuleViolation(
                    "assessment.error.open",
                    closed.instrument(),
                    other.details().round() + "");
        });
    }

    private static Act act(String key, AssessmentDetails assessment) {
        return Act.of(key, "assessment", assessment.id().value()).in(assessment.city());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
