package passerelle.assessment;

import java.time.Clock;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import passerelle.account.CurrentUser;
import passerelle.audit.Act;
import passerelle.audit.AuditLog;
import passerelle.instrument.ProfileField;
import passerelle.shared.RuleViolation;

/** The figures that an edition asks of the city beside its indicators. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class FigureService {

    private final OpenAssessments open;
    private final CityFigures figures;
    private final EditionsInUse editions;
    private final CurrentUser user;
    private final AuditLog audit;
    private final Clock clock;

    FigureService(
            OpenAssessments open,
            CityFigures figures,
            EditionsInUse editions,
            CurrentUser user,
            AuditLog audit,
            Clock clock) {
        this.open = open;
        this.figures = figures;
        this.editions = editions;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Saves a figure that was seen at that version; a blank one takes it back. When it has changed since, nothing is
     * overwritten.
     *
     * @param field the code of a field of the edition's profile
     * @throws RuleViolation when it does not fit the field
     */
    public FigureSaving save(AssessmentId id, String field, Figure figure, long seen) {
        var assessment = open.forAnswering(id, field);
        var asked = field(assessment, field);
        figure.checkFits(asked.type());
        var key = new CityFigure.Key(id, field);
        var known = figures.findById(key);
        var stored = known.map(CityFigure::row).orElse(FigureRow.BLANK);
        if (stored.figure().equals(figure)) {
            return new FigureSaving.Saved(stored);
        }
        if (stored.version() != seen) {
            return new FigureSaving.Collided(figure, stored);
        }
        var written = known.orElseGet(() -> new CityFigure(key));
        written.write(figure, user.name(), clock.instant());
        figures.saveAndFlush(written);
        audit.append(act("figure.saved", assessment, asked)
                .from(AnswerHistory.of(asked, stored.figure()))
                .to(AnswerHistory.of(asked, figure)));
        return new FigureSaving.Saved(written.row());
    }

    /** Of two figures that collided the writer lets the other one stand: the own one is in the history alone. */
    public void setAside(AssessmentId id, String field, Figure mine) {
        var assessment = open.forAnswering(id, field);
        var asked = field(assessment, field);
        mine.checkFits(asked.type());
        audit.append(act("figure.set.aside", assessment, asked).to(AnswerHistory.of(asked, mine)));
    }

    private static Act act(String key, AssessmentDetails assessment, ProfileField asked) {
        return Act.of(key, "assessment", assessment.id().value())
                .about(asked.code())
                .in(assessment.city());
    }

    private ProfileField field(AssessmentDetails assessment, String code) {
        return editions.get(assessment.edition()).profile().stream()
                .filter(field -> field.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
