package passerelle.assessment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import passerelle.account.CurrentUser;
import passerelle.account.Role;
import passerelle.audit.Act;
import passerelle.instrument.IndicatorCode;
import passerelle.shared.Reason;
import passerelle.shared.RuleViolation;

/** What a review does to the answers of a city as a whole; which of them it is about, the review itself knows. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class AssessmentReview {

    private final Assessments assessments;
    private final CurrentUser user;
    private final SubmissionLog log;
    private final List<RestsOnAnswers> resting;
    private final Clock clock;

    AssessmentReview(
            Assessments assessments, CurrentUser user, SubmissionLog log, List<RestsOnAnswers> resting, Clock clock) {
        this.assessments = assessments;
        this.user = user;
        this.log = log;
        this.resting = resting;
        this.clock = clock;
    }

    /**
     * Part of a reviewer's act: until it ends, nobody hands in, returns or closes.
     *
     * @throws RuleViolation unless the answers are with those who review them
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public AssessmentDetails enter(AssessmentId id) {
        var assessment = assessments.lock(id);
        user.require(assessment.city(), Role.SECRETARIAT, Role.EXPERT, Role.ANALYST);
        assessment.checkInReview();
        return assessment.details();
    }

    /**
     * The city answers some indicators again until that day; the others stay closed.
     *
     * @throws RuleViolation when something rests on the answers
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void handBack(AssessmentId id, LocalDate deadline, List<IndicatorCode> returned) {
        enter(id);
        var assessment = assessments.require(id);
        resting.forEach(subject -> subject.checkReopening(assessment.details()));
        assessment.handBack(deadline, LocalDate.now(clock));
        log.append(act("assessment.returned", assessment.details())
                .to(returned.stream().map(IndicatorCode::value).collect(Collectors.joining(", ")) + " · " + deadline));
    }

    /** Part of closing a review: until it ends, nobody answers, reviews, hands in or returns. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(AssessmentId id) {
        user.require(assessments.lock(id).city(), Role.SECRETARIAT);
    }

    /** Results are worked out of the reviewed answers. What is back with the city is taken as it stands. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void close(AssessmentId id) {
        var assessment = assessments.lock(id);
        user.require(assessment.city(), Role.SECRETARIAT);
        assessment.closeReview();
        var reviewed = assessment.details();
        log.reviewed(act("assessment.reviewed", reviewed).to(reviewed.round()), reviewed);
    }

    /** Takes a closed review up again; the city still answers nothing. */
    public void resume(AssessmentId id, Reason reason) {
        var assessment = assessments.lock(id);
        user.require(assessment.city(), Role.SECRETARIAT);
        assessment.resumeReview();
        var resumed = assessment.details();
        log.append(
                act("assessment.review.resumed", resumed).from(resumed.round()).because(reason));
    }

    private static Act act(String key, AssessmentDetails assessment) {
        return Act.of(key, "assessment", assessment.id().value()).in(assessment.city());
    }
}
