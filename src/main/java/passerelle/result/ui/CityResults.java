package passerelle.result.ui;

import org.springframework.stereotype.Component;
import passerelle.account.CurrentUser;
import passerelle.audit.AuditLog;
import passerelle.city.CityDetails;
import passerelle.result.ResultService;
import passerelle.result.Trend;
import passerelle.shared.Audience;

/** The results of a city in its Index tab: who finds them there, and what they may do with them. */
@Component
class CityResults {

    private final ResultService results;
    private final OfficialResultForms forms;
    private final PublicationForms publications;
    private final AuditLog audit;
    private final CurrentUser user;

    CityResults(
            ResultService results,
            OfficialResultForms forms,
            PublicationForms publications,
            AuditLog audit,
            CurrentUser user) {
        this.results = results;
        this.forms = forms;
        this.publications = publications;
        this.audit = audit;
        this.user = user;
    }

    /** To those of the city they are there before the first one, and empty. */
    boolean visibleTo(CityDetails city) {
        return user.reads(city.id(), Audience.CITY) || !results.of(city.id()).isEmpty();
    }

    Trend of(CityDetails city) {
        return results.of(city.id());
    }

    ResultActs acts(CityDetails city) {
        return new ResultActs(forms, publications, audit, user, city);
    }
}
