package passerelle.membership;

import java.time.LocalDate;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import passerelle.audit.Act;
import passerelle.document.DocumentService;
import passerelle.document.FileContent;
import passerelle.document.NewDocument;
import passerelle.shared.Audience;
import passerelle.shared.CityId;
import passerelle.shared.Reason;
import passerelle.shared.RuleViolation;

/** Decisions on a city's standing. */
@Service
@Transactional
@PreAuthorize("hasRole('SECRETARIAT')")
public class StandingService {

    /** The subject of its papers and of its history. */
    public static final String SUBJECT = "standing";

    private final StandingDecisions decisions;
    private final MembershipPapers papers;
    private final DocumentService documents;
    private final MembershipChange change;

    StandingService(
            StandingDecisions decisions, MembershipPapers papers, DocumentService documents, MembershipChange change) {
        this.decisions = decisions;
        this.papers = papers;
        this.documents = documents;
        this.change = change;
    }

    /** @throws RuleViolation when the city did not stand on that day where the decision starts from */
    public DecisionId decide(CityId city, NewDecision wanted) {
        change.checkPast(wanted.on());
        check(papers.of(city).decisions(), city, wanted.decision(), wanted.on());
        var decision =
                decisions.saveAndFlush(new StandingDecision(city, wanted.decision(), wanted.on(), wanted.reason()));
        wanted.file().ifPresent(content -> documents.enclose(paper(decision, content)));
        change.follow(
                city,
                act("standing.decided", decision)
                        .to(words(decision.row()))
                        .with(wanted.file().map(FileContent::name))
                        .because(wanted.reason()));
        return decision.row().id();
    }

    /** It was dated wrongly. */
    public void correct(DecisionId id, LocalDate on, Reason reason) {
        var decision = decisions.findById(id).orElseThrow();
        change.checkPast(on);
        var before = words(decision.row());
        check(
                besides(papers.of(decision.city()), id),
                decision.city(),
                decision.row().decision(),
                on);
        decision.moveTo(on);
        decisions.flush();
        change.follow(
                decision.city(),
                act("standing.corrected", decision)
                        .from(before)
                        .to(words(decision.row()))
                        .because(reason));
    }

    /**
     * It was never taken.
     *
     * @throws RuleViolation when a later one would be left without ground
     */
    public void withdraw(DecisionId id, Reason reason) {
        var decision = decisions.findById(id).orElseThrow();
        var known = papers.of(decision.city());
        checkFollowing(known, known.with(besides(known, id)));
        decision.withdraw();
        change.follow(
                decision.city(),
                act("standing.withdrawn", decision).from(words(decision.row())).because(reason));
    }

    public void attach(DecisionId id, FileContent file) {
        documents.store(paper(decisions.findById(id).orElseThrow(), file));
    }

    private static List<DecisionRow> besides(PapersInForce known, DecisionId id) {
        return known.decisions().stream()
                .filter(other -> !other.id().equals(id))
                .toList();
    }

    private void check(List<DecisionRow> others, CityId city, Decision decision, LocalDate on) {
        var known = papers.of(city);
        var standing = known.with(others).membership().standing(on);
        if (!decision.isPossibleFrom(standing)) {
            throw new RuleViolation("membership.error.decision." + decision, on, standing);
        }
        checkFollowing(known, known.with(others).and(decision, on));
    }

    /** What was decided later rests on where the city stood then. */
    private static void checkFollowing(PapersInForce before, PapersInForce after) {
        after.decisions().stream()
                .filter(row -> before.decisions().contains(row) && before.isFounded(row) && !after.isFounded(row))
                .findFirst()
                .ifPresent(row -> {
                    throw new RuleViolation("membership.error.decision.follows", row.on(), row.decision());
                });
    }

    private static NewDocument paper(StandingDecision decision, FileContent file) {
        return new NewDocument(
                decision.city(), Audience.CITY, SUBJECT, decision.row().id().value(), file);
    }

    private static String words(DecisionRow row) {
        return row.on() + ", " + Act.word(row.decision());
    }

    private static Act act(String key, StandingDecision decision) {
        return Act.of(key, SUBJECT, decision.row().id().value());
    }
}
