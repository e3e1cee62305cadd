package passerelle.assessment;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
     * Keeps everybody else from answering until the transaction ends: what is read of the sheet from now on is what is
     * written over.
     *
     * @throws RuleViolation when the assessment is closed
     */
    public AssessmentDetails hold(AssessmentId id) {
        return open.forAnswering(id);
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
        return save(assessment, asked, new Given(Optional.of(value), null), seen);
    }

    /** Takes an answer back: the indicator is open again. Its explanation and evidence stay. */
    public AnswerSaving clear(AssessmentId id, IndicatorCode indicator, long seen) {
        var assessment = open.forAnswering(id, indicator.value());
        var asked = editions.get(assessment.edition()).indicator(indicator);
        return save(assessment, asked, new Given(Optional.empty(), null), seen);
    }

    /** Of two answers that collided the writer lets the other one stand: the own one is in the history alone. */
    public void setAside(AssessmentId id, IndicatorCode indicator, Optional<AnswerValue> mine) {
        var assessment = open.forAnswering(id, indicator.value());
        var asked = editions.get(assessment.edition()).indicator(indicator);
        mine.ifPresent(asked::check);
        audit.append(because(
                mine, act("answer.set.aside", assessment, asked).to(AnswerHistory.of(asked, mine.orElse(null)))));
    }

    /** Answers as in an earlier round, and says so. */
    AnswerSaving confirm(AssessmentDetails assessment, IndicatorCode indicator, Given former, long seen) {
        var asked = editions.get(assessment.edition()).indicator(indicator);
        former.value().ifPresent(asked::check);
        return save(assessment, asked, former, seen);
    }

    /** @param round the earlier one as in which it is answered, if any */
    record Given(Optional<AnswerValue> value, @Nullable Integer round) {

        void writeInto(Answer answer, String by, Instant at) {
            if (round == null || value.isEmpty()) {
                answer.write(value.orElse(null), by, at);
            } else {
                answer.confirm(value.get(), round, by, at);
            }
        }
    }

    private AnswerSaving save(AssessmentDetails assessment, Indicator indicator, Given mine, long seen) {
        var key = new AnswerKey(assessment.id(), indicator.code());
        var answer = answers.findById(key);
        var stored = answer.map(Answer::row).orElse(AnswerRow.BLANK);
        if (stored.given().equals(mine.value())) {
            return new AnswerSaving.Saved(stored);
        }
        if (stored.version() != seen) {
            return new AnswerSaving.Collided(mine.value(), stored);
        }
        var written = answer.orElseGet(() -> new Answer(key));
        mine.writeInto(written, user.name(), clock.instant());
        answers.saveAndFlush(written);
        audit.append(act(assessment, indicator, stored.given(), mine));
        return new AnswerSaving.Saved(written.row());
    }

    private static Act act(
            AssessmentDetails assessment, Indicator indicator, Optional<AnswerValue> before, Given after) {
        var given = AnswerHistory.of(indicator, after.value().orElse(null));
        var act = act(key(after), assessment, indicator)
                .from(AnswerHistory.of(indicator, before.orElse(null)))
                .to(given + (after.round() == null ? "" : " · " + after.round()));
        return because(after.value(), act);
    }

    private static Act act(String key, AssessmentDetails assessment, Indicator indicator) {
        return Act.of(key, "assessment", assessment.id().value())
                .about(indicator.code().value())
                .in(assessment.city());
    }

    private static Act because(Optional<AnswerValue> given, Act act) {
        return given.orElse(null) instanceof AnswerValue.NotApplicable none
                ? act.because(new Reason(none.reason()))
                : act;
    }

    private static String key(Given after) {
        if (after.value().isEmpty()) {
            return "answer.cleared";
        }
        return after.round() == null ? "answer.given" : "answer.confirmed";
    }
}
