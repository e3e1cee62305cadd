package passerelle.result.ui;

import com.vaadin.flow.component.Component;
import passerelle.account.CurrentUser;
import passerelle.assessment.ui.IndexTabPart;
import passerelle.audit.AuditLog;
import passerelle.city.CityDetails;
import passerelle.result.ResultService;
import passerelle.shared.Audience;

/** The Index of a city over its rounds; before there is a result, what will be here. */
@org.springframework.stereotype.Component
class TrendPart implements IndexTabPart {

    private final ResultService results;
    private final Editions editions;
    private final OfficialResultForms forms;
    private final AuditLog audit;
    private final CurrentUser user;

    TrendPart(ResultService results, Editions editions, OfficialResultForms forms, AuditLog audit, CurrentUser user) {
        this.results = results;
        this.editions = editions;
        this.forms = forms;
        this.audit = audit;
        this.user = user;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public boolean visibleTo(CityDetails city) {
        return user.reads(city.id(), Audience.CITY) || !results.of(city.id()).isEmpty();
    }

    @Override
    public Component content(CityDetails city) {
        return new TrendSection(results.of(city.id()), editions, new ResultActs(forms, audit, user, city));
    }
}
