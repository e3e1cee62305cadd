package passerelle.portrait;

import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import passerelle.account.CurrentUser;
import passerelle.assessment.AnswerSheetService;
import passerelle.assessment.AssessmentDetails;
import passerelle.result.ExplainedResult;
import passerelle.result.ExplanationService;
import passerelle.result.Measure;
import passerelle.scoring.Scoring;
import passerelle.shared.Audience;
import passerelle.shared.CityId;

/** Tries other weights on the answers of a city, for whoever reads these; it writes nothing. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class WhatIfService {

    private final ExplanationService explanations;
    private final AnswerSheetService sheets;
    private final CurrentUser user;

    WhatIfService(ExplanationService explanations, AnswerSheetService sheets, CurrentUser user) {
        this.explanations = explanations;
        this.sheets = sheets;
        this.user = user;
    }

    /**
     * Absent without an indicative result of the round: of official ones the points are not public.
     *
     * @throws AccessDeniedException for whoever does not read the answers of the city
     * @throws passerelle.shared.RuleViolation where nothing at all would count in an area or in an index
     */
    public Optional<WhatIf> of(CityId city, int round, Weights weights) {
        if (!user.reads(city, Audience.CITY)) {
            throw new AccessDeniedException("Reads no answers of this city");
        }
        return explanations
                .of(city, round)
                .flatMap(explained -> Optional.ofNullable(explained.sheet())
                        .map(sheet -> tried(explained, sheet, weights.in(explained.edition()))));
    }

    private WhatIf tried(ExplainedResult explained, AssessmentDetails sheet, Weights weights) {
        var tried = Scoring.of(weights.applied(explained.edition())).explain(sheets.values(sheet.id()));
        return new WhatIf(
                explained.result(),
                explained.edition(),
                weights,
                new WhatIf.Figures(Measure.scores(explained.explanation())),
                new WhatIf.Figures(Measure.scores(tried)));
    }
}
