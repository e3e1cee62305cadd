package passerelle.portrait;

import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import passerelle.account.CurrentUser;
import passerelle.assessment.AnswerSheetService;
import passerelle.assessment.AssessmentDetails;
import passerelle.assessment.AssessmentService;
import passerelle.instrument.EditionService;
import passerelle.instrument.Instrument;
import passerelle.scoring.Scoring;
import passerelle.shared.Audience;
import passerelle.shared.CityId;

/** What lies behind the movement of a city: its answers then and now, for whoever reads them. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class ChangedAnswerService {

    private final AssessmentService assessments;
    private final AnswerSheetService sheets;
    private final EditionService editions;
    private final CurrentUser user;

    ChangedAnswerService(
            AssessmentService assessments, AnswerSheetService sheets, EditionService editions, CurrentUser user) {
        this.assessments = assessments;
        this.sheets = sheets;
        this.editions = editions;
        this.user = user;
    }

    /**
     * By what counts, that is the answers as their review left them. Absent where one of the rounds has not been handed
     * in here, as those of historic editions.
     *
     * @throws AccessDeniedException for whoever does not read the answers of the city
     */
    public Optional<ChangedAnswers> between(CityId city, RoundPair rounds) {
        if (!user.reads(city, Audience.CITY)) {
            throw new AccessDeniedException("Reads no answers of this city");
        }
        var handedIn = assessments.of(city).stream()
                .filter(sheet -> sheet.instrument() == Instrument.INDEX && sheet.submittedOn() != null)
                .toList();
        return handedIn.stream()
                .filter(sheet -> sheet.round() == rounds.from())
                .findFirst()
                .flatMap(before -> handedIn.stream()
                        .filter(sheet -> sheet.round() == rounds.to())
                        .findFirst()
                        .map(now -> between(before, now)));
    }

    private ChangedAnswers between(AssessmentDetails before, AssessmentDetails now) {
        var changes = editions.changes(before.edition(), now.edition());
        return new ChangedAnswers(
                before,
                now,
                ChangedAnswers.of(
                        Scoring.of(changes.before()).explain(sheets.values(before.id())),
                        Scoring.of(changes.after()).explain(sheets.values(now.id())),
                        changes));
    }
}
