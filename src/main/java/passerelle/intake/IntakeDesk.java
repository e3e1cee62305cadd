package passerelle.intake;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import passerelle.audit.Act;
import passerelle.audit.AuditLog;
import passerelle.shared.Reason;
import passerelle.shared.RuleViolation;

/** Bringing in a table that was looked at, and taking it back, as a whole each. */
@Service
@Transactional
@PreAuthorize("hasRole('SECRETARIAT')")
public class IntakeDesk {

    private final Intakes intakes;
    private final IntakeLines lines;
    private final Looking looking;
    private final IntakeTraces traces;
    private final AuditLog audit;
    private final Clock clock;

    IntakeDesk(Intakes intakes, IntakeLines lines, Looking looking, IntakeTraces traces, AuditLog audit, Clock clock) {
        this.intakes = intakes;
        this.lines = lines;
        this.looking = looking;
        this.traces = traces;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Does what the lines propose; leaves out those that are refused, and those that somebody left out.
     *
     * @param progress is told how many files and lines are done
     * @throws RuleViolation when the lines come to something else than they did when they were looked at
     */
    public void bringIn(IntakeId id, IntConsumer progress) {
        var intake = intakes.findById(id).orElseThrow();
        intake.bringIn(clock.instant());
        intakes.flush();
        var done = new AtomicInteger();
        Runnable step = () -> progress.accept(done.incrementAndGet());
        var proposals = looking.at(intake, Locale.ENGLISH, step).proposals();
        if (!said(IntakeLine.of(id, proposals)).equals(said(lines.all(id)))) {
            throw new RuleViolation("intake.error.moved");
        }
        var leftOut = lines.leftOut(id);
        var wanted = proposals.stream()
                .filter(proposal -> !leftOut.contains(proposal.line()))
                .toList();
        traces.keep(id, carryOut(wanted, new Reason(intake.fileName()), step));
        looking.forget(intake);
        audit.append(Act.of("intake.brought", "intake", id.value()).to(intake.fileName()));
    }

    /**
     * Takes back all it did, the last first.
     *
     * @throws RuleViolation when something that happened since stands in the way
     */
    public void undo(IntakeId id, Reason reason) {
        var intake = intakes.findById(id).orElseThrow();
        intake.undo(clock.instant());
        intakes.flush();
        traces.takeBack(id, reason);
        audit.append(Act.of("intake.undone", "intake", id.value())
                .from(intake.fileName())
                .because(reason));
    }

    private static List<LineDetails> said(List<IntakeLine> lines) {
        return lines.stream().map(line -> line.details().said()).toList();
    }

    private static List<Trace> carryOut(List<Proposal> proposals, Reason because, Runnable step) {
        var done = new ArrayList<Trace>();
        for (var proposal : proposals) {
            switch (proposal) {
                case Proposal.Adds adds -> done.addAll(adds.deed().carryOut(because));
                case Proposal.Changes changes -> done.addAll(changes.deed().carryOut(because));
                case Proposal.Stays stays -> {}
                case Proposal.Refused refused -> {}
            }
            step.run();
        }
        return done;
    }
}
