package passerelle.fee.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.time.LocalDate;
import passerelle.account.CurrentUser;
import passerelle.account.Role;
import passerelle.city.CityDetails;
import passerelle.city.ui.CityTab;
import passerelle.document.DocumentService;
import passerelle.fee.FeeService;
import passerelle.shared.ui.EmptyState;
import passerelle.shared.ui.Section;

@org.springframework.stereotype.Component
class FeesTab implements CityTab {

    private final FeeService fees;
    private final FeeForms forms;
    private final DocumentService documents;
    private final CurrentUser user;
    private final Clock clock;

    FeesTab(FeeService fees, FeeForms forms, DocumentService documents, CurrentUser user, Clock clock) {
        this.fees = fees;
        this.forms = forms;
        this.documents = documents;
        this.user = user;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public String path() {
        return "fees";
    }

    @Override
    public boolean visibleTo(CityDetails city) {
        return user.is(city.id(), Role.SECRETARIAT, Role.ANALYST, Role.COORDINATOR);
    }

    @Override
    public Component content(CityDetails city) {
        var ui = UI.getCurrent();
        var section = new Section(ui.getTranslation("fee.title"));
        var years = fees.of(city.id());
        if (years.isEmpty()) {
            section.add(new EmptyState(ui.getTranslation("fee.empty"), ui.getTranslation("fee.why")));
            return section;
        }
        var list = new Div();
        list.addClassName("fee-years");
        var papers = FeePapersByYear.of(documents, years);
        years.forEach(fee -> list.add(
                new FeeYear(fee, papers.of(fee), LocalDate.now(clock), user.is(Role.SECRETARIAT) ? forms : null)));
        section.add(list);
        return section;
    }
}
