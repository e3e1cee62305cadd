package passerelle.intake;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Transient;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** What a line of the file comes to; a line with several problems has one of these for each. */
@Entity
class IntakeLine implements Persistable<IntakePlace> {

    private static final int LONGEST_TITLE = 300;

    @EmbeddedId
    private IntakePlace id;

    private int lineNumber;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private String title;
    private String beforeText = "";
    private String afterText = "";
    private @Nullable String columnKey;
    private @Nullable String messageKey;
    private String arguments = "";
    private boolean leftOut;

    @Transient
    private boolean stored;

    @SuppressWarnings("NullAway.Init") // filled in by JPA
    protected IntakeLine() {
        stored = true;
    }

    IntakeLine(IntakePlace id, Proposal proposal) {
        this.id = id;
        this.lineNumber = proposal.line();
        this.outcome = proposal.outcome();
        this.title = proposal.title()
                .substring(0, Math.min(LONGEST_TITLE, proposal.title().length()));
        switch (proposal) {
            case Proposal.Adds adds -> {
                afterText = adds.after();
                if (adds.remark() != null) {
                    say(adds.remark());
                }
            }
            case Proposal.Changes changes -> {
                beforeText = changes.before();
                afterText = changes.after();
            }
            case Proposal.Stays stays -> {}
            case Proposal.Refused refused -> {}
        }
    }

    IntakeLine(IntakePlace id, Proposal.Refused refused, Problem problem) {
        this(id, refused);
        say(problem);
    }

    private void say(Problem problem) {
        this.columnKey = problem.column();
        this.messageKey = problem.messageKey();
        this.arguments = Arguments.write(problem.arguments());
    }

    LineDetails details() {
        var problem = messageKey == null ? null : new Problem(columnKey, messageKey, Arguments.read(arguments));
        return new LineDetails(lineNumber, outcome, title, beforeText, afterText, problem, leftOut);
    }

    @Override
    public IntakePlace getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return !stored;
    }

    /** The lines of a look, a problem each for those that are refused. */
    static List<IntakeLine> of(IntakeId intake, List<Proposal> proposals) {
        var lines = new ArrayList<IntakeLine>();
        for (var proposal : proposals) {
            if (proposal instanceof Proposal.Refused refused) {
                refused.problems()
                        .forEach(problem ->
                                lines.add(new IntakeLine(new IntakePlace(intake, lines.size()), refused, problem)));
            } else {
                lines.add(new IntakeLine(new IntakePlace(intake, lines.size()), proposal));
            }
        }
        return lines;
    }
}
