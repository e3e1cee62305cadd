package passerelle.strategy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import passerelle.account.CurrentUser;
import passerelle.account.Role;
import passerelle.document.DocumentService;
import passerelle.document.FileContent;
import passerelle.document.NewDocument;
import passerelle.shared.Audience;
import passerelle.shared.CityId;
import passerelle.shared.NeedsConfirmation;
import passerelle.shared.Reason;
import passerelle.shared.RuleViolation;

/** Strategies, kept by the city's coordinator or the secretariat and read by all who work with the city. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class StrategyService {

    /** The subject of its texts, its papers and its history. */
    public static final String SUBJECT = "strategy";

    private final Strategies strategies;
    private final StrategyHistory history;
    private final DocumentService documents;
    private final CurrentUser user;
    private final Clock clock;

    StrategyService(
            Strategies strategies, StrategyHistory history, DocumentService documents, CurrentUser user, Clock clock) {
        this.strategies = strategies;
        this.history = history;
        this.documents = documents;
        this.user = user;
        this.clock = clock;
    }

    public StrategyId record(CityId city, StrategyOutline outline) {
        user.require(city, Role.SECRETARIAT, Role.COORDINATOR);
        var strategy = strategies.saveAndFlush(new Strategy(city, outline, LocalDate.now(clock)));
        history.recorded(strategy);
        return strategy.id();
    }

    /**
     * @throws RuleViolation when it is reached already, or in the future
     * @throws NeedsConfirmation when it is presented before its adoption, or supported after it
     */
    public void reach(StrategyId id, Milestone milestone, LocalDate on, boolean confirmed) {
        var strategy = writable(id);
        strategy.reach(milestone, on, LocalDate.now(clock), confirmed);
        history.reached(strategy, milestone);
    }

    /** A date recorded by mistake is taken back by leaving it out. */
    public void correct(StrategyId id, StrategyRevision revision, Reason reason) {
        var strategy = writable(id);
        var before = strategy.words();
        strategy.correct(revision, strategies.evaluated(id), LocalDate.now(clock));
        strategies.flush();
        history.corrected(strategy, before, reason);
    }

    public void withdraw(StrategyId id, Reason reason) {
        var strategy = writable(id);
        strategy.withdraw(strategies.evaluated(id));
        strategies.flush(); // its round is free again for whatever comes next
        history.withdrawn(strategy, reason);
    }

    public void attach(StrategyId id, FileContent file) {
        var strategy = writable(id);
        strategy.checkStands();
        documents.store(new NewDocument(strategy.city(), Audience.CITY, SUBJECT, id.value(), file));
    }

    @Transactional(readOnly = true)
    public StrategyDetails get(StrategyId id) {
        var strategy = strategies.require(id);
        checkRead(strategy.city());
        return strategy.details();
    }

    /** Those that stand, the latest round first. */
    @Transactional(readOnly = true)
    public List<StrategyDetails> ofCity(CityId city) {
        checkRead(city);
        return strategies.of(city).stream().map(Strategy::details).toList();
    }

    private Strategy writable(StrategyId id) {
        var strategy = strategies.require(id);
        user.require(strategy.city(), Role.SECRETARIAT, Role.COORDINATOR);
        return strategy;
    }

    private void checkRead(CityId city) {
        if (!user.reads(city, Audience.CITY)) {
            throw new AccessDeniedException("Not meant for this reader");
        }
    }
}
