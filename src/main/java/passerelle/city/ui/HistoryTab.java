package passerelle.city.ui;

import com.vaadin.flow.component.Component;
import passerelle.account.CurrentUser;
import passerelle.audit.AuditLog;
import passerelle.audit.ui.HistoryList;
import passerelle.city.CityDetails;
import passerelle.shared.Audience;

@org.springframework.stereotype.Component
class HistoryTab implements CityTab {

    private final AuditLog audit;
    private final CurrentUser user;

    HistoryTab(AuditLog audit, CurrentUser user) {
        this.audit = audit;
        this.user = user;
    }

    @Override
    public int order() {
        return 95;
    }

    @Override
    public String path() {
        return "history";
    }

    @Override
    public boolean visibleTo(CityDetails city) {
        return user.reads(city.id(), Audience.CITY);
    }

    @Override
    public Component content(CityDetails city) {
        return new HistoryList(page -> audit.ofCity(city.id(), page));
    }
}
