package passerelle.result.difference;

import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import passerelle.account.CurrentUser;
import passerelle.result.ExplanationService;
import passerelle.result.ResultDetails;
import passerelle.result.ResultService;
import passerelle.shared.Audience;
import passerelle.shared.CityId;

/** Holds what the institute returned against our own calculation. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class DifferenceService {

    private final ResultService results;
    private final ExplanationService explanations;
    private final CurrentUser user;

    DifferenceService(ResultService results, ExplanationService explanations, CurrentUser user) {
        this.results = results;
        this.explanations = explanations;
        this.user = user;
    }

    /** For those who read what is meant for the city; absent unless the round has both results. */
    public Optional<DifferenceReport> of(CityId city, int round) {
        if (!user.reads(city, Audience.CITY)) {
            throw new AccessDeniedException("Not meant for this reader");
        }
        return results.of(city).of(round).stream()
                .filter(ResultDetails::isOfficial)
                .findFirst()
                .flatMap(official -> explanations.of(city, round).map(own -> DifferenceReport.of(official, own)));
    }
}
