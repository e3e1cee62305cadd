package passerelle.result;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hibernate.Session;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import passerelle.assessment.AnswerSheetService;
import passerelle.assessment.AssessmentId;
import passerelle.audit.Act;
import passerelle.audit.AuditLog;
import passerelle.instrument.AnswerValue;
import passerelle.instrument.EditionId;
import passerelle.instrument.EditionService;
import passerelle.instrument.IndicatorCode;
import passerelle.scoring.Scoring;
import passerelle.shared.Reason;

/** Works some results out anew from the answers that count; what comes out the same stays as it is. */
@Component
class Recomputation {

    private final Results results;
    private final AnswerSheetService answers;
    private final EditionService editions;
    private final AuditLog audit;
    private final Session session;
    private final Clock clock;

    Recomputation(
            Results results,
            AnswerSheetService answers,
            EditionService editions,
            AuditLog audit,
            Session session,
            Clock clock) {
        this.session = session;
        this.results = results;
        this.answers = answers;
        this.editions = editions;
        this.audit = audit;
        this.clock = clock;
    }

    /** As a whole or not at all. */
    @Transactional
    public Recomputed of(Collection<ResultId> some, Reason reason) {
        var former = results.among(some);
        var sheets = former.stream().map(Recomputation::sheet).toList();
        var values = answers.values(sheets);
        var rules = new HashMap<EditionId, Scoring>();
        var replaced = former.stream()
                .map(result -> {
                    var rule = rules.computeIfAbsent(result.edition(), this::rule);
                    return new Anew(result, worked(result, rule, values.getOrDefault(sheet(result), Map.of())));
                })
                .filter(Anew::differs)
                .toList();
        replace(replaced, reason);
        return new Recomputed(former.size(), replaced.size());
    }

    /** A result and what takes its place. */
    private record Anew(Result former, Result now) {

        boolean differs() {
            return !former.isWorkedOutAs(now);
        }
    }

    private Scoring rule(EditionId edition) {
        return Scoring.of(editions.get(edition));
    }

    private Result worked(Result former, Scoring rule, Map<IndicatorCode, AnswerValue> given) {
        return former.again(Measure.scores(rule.explain(given)), clock.instant());
    }

    /** Those that stood give up their rounds before others take them. */
    private void replace(List<Anew> all, Reason reason) {
        all.forEach(anew -> {
            session.setReadOnly(anew.former(), false);
            anew.former().supersede();
        });
        results.flush();
        all.forEach(anew -> {
            results.save(anew.now());
            audit.append(Act.of(
                            "result.recomputed",
                            OfficialResultService.SUBJECT,
                            anew.now().id().value())
                    .in(anew.now().city())
                    .from(anew.former().figures())
                    .to(anew.now().figures())
                    .because(reason));
        });
    }

    private static AssessmentId sheet(Result indicative) {
        return Objects.requireNonNull(indicative.assessment());
    }
}
