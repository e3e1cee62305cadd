package passerelle.assessment;

import java.util.List;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import passerelle.account.CurrentUser;
import passerelle.account.Role;
import passerelle.city.CityRegister;
import passerelle.city.CityService;
import passerelle.shared.Reason;
import passerelle.shared.RuleViolation;

/** Takes figures of a questionnaire over into the facts of the city, each only when somebody has chosen it. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class FactService {

    private final Assessments assessments;
    private final AnswerSheetService sheets;
    private final CityService cities;
    private final CityRegister register;
    private final CurrentUser user;

    FactService(
            Assessments assessments,
            AnswerSheetService sheets,
            CityService cities,
            CityRegister register,
            CurrentUser user) {
        this.assessments = assessments;
        this.sheets = sheets;
        this.cities = cities;
        this.register = register;
        this.user = user;
    }

    /** The figures that say something else than the facts of their year, or of which nothing is recorded. */
    @Transactional(readOnly = true)
    public List<FactProposal> proposals(AssessmentId id) {
        return figures(id).proposals();
    }

    /**
     * Records the figures chosen; what stands for the year otherwise stays.
     *
     * @param source said with the figures of the year from then on
     * @throws RuleViolation when none of them says anything new
     */
    public void take(AssessmentId id, Set<FactFigure> chosen, String source, Reason reason) {
        var figures = figures(id);
        var taken = figures.proposals().stream()
                .filter(proposal -> chosen.contains(proposal.figure()))
                .toList();
        if (taken.isEmpty()) {
            throw new RuleViolation("assessment.error.facts.none");
        }
        var year = taken.getFirst().year();
        var facts = figures.with(taken, year, source);
        var city = figures.sheet().assessment().city();
        if (figures.of(year).isPresent()) {
            register.correct(city, facts, reason);
        } else {
            register.record(city, facts);
        }
    }

    private FiguresAsFacts figures(AssessmentId id) {
        var city = assessments.require(id).city();
        user.require(city, Role.SECRETARIAT, Role.COORDINATOR);
        return new FiguresAsFacts(sheets.sheet(id), cities.facts(city));
    }
}
