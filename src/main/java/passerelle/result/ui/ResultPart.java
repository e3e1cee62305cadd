package passerelle.result.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import passerelle.account.CurrentUser;
import passerelle.assessment.ui.IndexTabPart;
import passerelle.audit.AuditLog;
import passerelle.city.CityDetails;
import passerelle.result.ResultService;
import passerelle.shared.Audience;

/** The results of a city, one at a time. */
@org.springframework.stereotype.Component
class ResultPart implements IndexTabPart {

    private final ResultService results;
    private final Editions editions;
    private final OfficialResultForms forms;
    private final AuditLog audit;
    private final CurrentUser user;

    ResultPart(ResultService results, Editions editions, OfficialResultForms forms, AuditLog audit, CurrentUser user) {
        this.results = results;
        this.editions = editions;
        this.forms = forms;
        this.audit = audit;
        this.user = user;
    }

    @Override
    public int order() {
        return 30;
    }

    /** To those of the city it is there before its first result, and empty. */
    @Override
    public boolean visibleTo(CityDetails city) {
        return user.reads(city.id(), Audience.CITY) || !results.of(city.id()).isEmpty();
    }

    @Override
    public Component content(CityDetails city) {
        var known = results.of(city.id());
        return known.isEmpty()
                ? new Div()
                : new ResultSection(known, editions, new ResultActs(forms, audit, user, city));
    }
}
