package passerelle.review;

import java.time.Clock;
import org.springframework.stereotype.Component;
import passerelle.account.CurrentUser;
import passerelle.assessment.AnswerHistory;
import passerelle.assessment.AnswerKey;
import passerelle.assessment.AnswerSheet;
import passerelle.audit.Act;
import passerelle.audit.AuditLog;
import passerelle.instrument.Indicator;
import passerelle.instrument.IndicatorCode;
import passerelle.shared.Audience;
import passerelle.shared.Reason;

/** Stores decisions and opens questions. Until the review is closed their history is the reviewers' own. */
@Component
class DecisionDesk {

    private final ReviewDecisions decisions;
    private final ReturnedQuestions questions;
    private final CurrentUser user;
    private final AuditLog audit;
    private final Clock clock;

    DecisionDesk(
            ReviewDecisions decisions, ReturnedQuestions questions, CurrentUser user, AuditLog audit, Clock clock) {
        this.decisions = decisions;
        this.questions = questions;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    /** Deciding the same of the same answer once more changes nothing. */
    Deciding decide(AnswerSheet sheet, IndicatorCode indicator, Opinion opinion, long seen) {
        var asked = sheet.edition().indicator(indicator);
        var key = new AnswerKey(sheet.assessment().id(), indicator);
        var known = decisions.findById(key);
        var stored = known.map(ReviewDecision::row).orElse(DecisionRow.NONE);
        var basis = AnswerBasis.of(sheet, indicator);
        if (stored.opinion().equals(opinion) && stored.basis().equals(basis.versions())) {
            return new Deciding.Decided(stored);
        }
        if (stored.version() != seen) {
            return new Deciding.Collided(opinion, stored);
        }
        var decision = known.orElseGet(() -> new ReviewDecision(key));
        decision.decide(opinion, basis, user.name(), clock.instant());
        decisions.saveAndFlush(decision);
        audit.append(act("review.decided", sheet, asked, opinion).from(words(asked, stored.opinion())));
        return new Deciding.Decided(decision.row());
    }

    /** A question that was never sent is taken up again. */
    void prepareQuestion(AnswerSheet sheet, IndicatorCode indicator) {
        var id = sheet.assessment().id();
        var before = questions.of(id).stream()
                .filter(question -> question.key().indicator().equals(indicator))
                .toList();
        if (before.isEmpty() || before.getLast().isSent()) {
            var key = new ReturnedQuestion.Key(id, indicator, before.size() + 1);
            questions.save(new ReturnedQuestion(key, AnswerBasis.of(sheet, indicator), user.name(), clock.instant()));
        }
    }

    void setAside(AnswerSheet sheet, IndicatorCode indicator, Opinion mine) {
        audit.append(act("review.set.aside", sheet, sheet.edition().indicator(indicator), mine));
    }

    private static Act act(String key, AnswerSheet sheet, Indicator indicator, Opinion opinion) {
        var assessment = sheet.assessment();
        var act = Act.of(key, "assessment", assessment.id().value())
                .about(indicator.code().value())
                .in(assessment.city())
                .seenBy(Audience.VISIT_TEAM)
                .to(words(indicator, opinion));
        return opinion.reason().isBlank() ? act : act.because(new Reason(opinion.reason()));
    }

    static String words(Indicator indicator, Opinion opinion) {
        return opinion.answer() == null
                ? indicator.code().value() + " · " + Act.word(opinion.verdict())
                : AnswerHistory.of(indicator, opinion.answer()) + " · " + Act.word(opinion.verdict());
    }
}
