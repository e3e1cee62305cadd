package passerelle.assessment;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import passerelle.account.CurrentUser;
import passerelle.account.Role;
import passerelle.audit.Act;
import passerelle.journey.FactLog;
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
    private final FactLog facts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SubmissionService(
            Assessments assessments,
            AnswerSheetService sheets,
            CurrentUser user,
            FactLog facts,
            ApplicationEventPublisher events,
            Clock clock) {
        this.assessments = assessments;
        this.sheets = sheets;
        this.user = user;
        this.facts = facts;
        this.events = events;
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
        assessment.submit(today(), user.name());
        var submitted = assessment.details();
        var act = act("assessment.submitted", submitted).to(submitted.round());
        facts.append(reason == null ? act : act.because(reason));
        events.publishEvent(new AssessmentSubmitted(id, submitted.city(), submitted.instrument(), submitted.round()));
    }

    /** The city may answer again, until the new deadline. */
    public void reopen(AssessmentId id, LocalDate deadline, Reason reason) {
        var assessment = assessments.lock(id);
        user.require(assessment.city(), Role.SECRETARIAT);
        var before = assessment.dates();
        refuseSecondOpen(assessment.details());
        assessment.reopen(deadline, today());
        var reopened = assessment.details();
        facts.append(act("assessment.reopened", reopened)
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
