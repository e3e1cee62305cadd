package passerelle.assessment;

import java.time.Clock;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import passerelle.account.CurrentUser;
import passerelle.audit.Act;
import passerelle.audit.AuditLog;
import passerelle.instrument.AnswerValue;
import passerelle.instrument.Indicator;
import passerelle.instrument.IndicatorCode;
import passerelle.shared.Reason;
import passerelle.shared.RuleViolation;

/** The one way in which answers are saved. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class AnswerService {

    private final OpenAssessments open;
    private final Answers answers;
    private final EditionsInUse editions;
    private final CurrentUser user;
    private final AuditLog audit;
    private final Clock clock;

    AnswerService(
            OpenAssessments open,
            Answers answers,
            EditionsInUse editions,
            CurrentUser user,
            AuditLog audit,
            Clock clock) {
        this.open = open;
        this.answers = answers;
        this.editions = editions;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Saves what somebody chose after having seen the answer at that version. When it has changed since, nothing is
     * overwritten. Choosing what stands there already changes nothing.
     *
     * @throws RuleViolation when the assessment is closed or the value is no answer to this indicator
     */
    public AnswerSaving answer(AssessmentId id, IndicatorCode indicator, AnswerValue value, long seen) {
        var assessment = open.forAnswering(id, indicator.value());
        var asked = editions.get(assessment.edition()).indicator(indicator);
        asked.check(value);
        return save(assessment, asked, Optional.of(value), seen);
    }

    /** Takes an answer back: the indicator is open again. Its explanation and evidence stay. */
    public AnswerSaving clear(AssessmentId id, IndicatorCode indicator, long seen) {
        var assessment = open.forAnswering(id, indicator.value());
        var asked = editions.get(assessment.edition()).indicator(indicator);
        return save(assessment, asked, Optional.empty(), seen);
    }

    private AnswerSaving save(
            AssessmentDetails assessment, Indicator indicator, Optional<AnswerValue> mine, long seen) {
        var key = new Answer.Key(assessment.id(), indicator.code());
        var answer = answers.findById(key);
        var stored = answer.map(Answer::row).orElse(AnswerRow.BLANK);
        if (stored.given().equals(mine)) {
            return new AnswerSaving.Saved(stored);
        }
        if (stored.version() != seen) {
            return new AnswerSaving.Collided(mine, stored);
        }
        var written = answer.orElseGet(() -> new Answer(key));
        written.write(mine.orElse(null), user.name(), clock.instant());
        answers.saveAndFlush(written);
        audit.append(act(assessment, indicator, stored.given(), mine));
        return new AnswerSaving.Saved(written.row());
    }

    private static Act act(
            AssessmentDetails assessment,
            Indicator indicator,
            Optional<AnswerValue> before,
            Optional<AnswerValue> after) {
        var act = Act.of(
                        after.isPresent() ? "answer.given" : "answer.cleared",
                        "assessment",
                        assessment.id().value())
                .in(assessment.city())
                .from(AnswerHistory.of(indicator, before.orElse(null)))
                .to(AnswerHistory.of(indicator, after.orElse(null)));
        return after.orElse(null) instanceof AnswerValue.NotApplicable none
                ? act.because(new Reason(none.reason()))
                : act;
    }
}
