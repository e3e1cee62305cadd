package passerelle.intake;

import java.util.Collection;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import passerelle.shared.RuleViolation;

/** Says which lines of a table shall be brought in, where each stands for itself. */
@Service
@Transactional
@PreAuthorize("hasRole('SECRETARIAT')")
public class IntakeTicks {

    private final Intakes intakes;
    private final IntakeLines lines;
    private final Looking looking;

    IntakeTicks(Intakes intakes, IntakeLines lines, Looking looking) {
        this.intakes = intakes;
        this.lines = lines;
        this.looking = looking;
    }

    /** Whether single lines of such a table can be left out. */
    @Transactional(readOnly = true)
    public boolean arePossible(String kind) {
        return looking.kind(kind).linesStandAlone();
    }

    /**
     * @param chosen the numbers of some lines
     * @throws RuleViolation where the lines of a table rest on one another, and when it was brought in
     */
    public void set(IntakeId id, Collection<Integer> chosen, boolean ticked) {
        check(id);
        lines.mark(id, chosen, !ticked);
        count(id);
    }

    /** The same for all of them. */
    public void setAll(IntakeId id, boolean ticked) {
        check(id);
        lines.markAll(id, !ticked);
        count(id);
    }

    private void check(IntakeId id) {
        if (!arePossible(intakes.findById(id).orElseThrow().kind())) {
            throw new RuleViolation("intake.error.together");
        }
    }

    private void count(IntakeId id) {
        intakes.findById(id).orElseThrow().leaveOut(lines.leftOut(id).size());
    }
}
