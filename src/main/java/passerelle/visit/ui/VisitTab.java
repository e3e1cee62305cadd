package passerelle.visit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import passerelle.account.CurrentUser;
import passerelle.city.CityDetails;
import passerelle.city.ui.CityTab;
import passerelle.shared.Audience;
import passerelle.shared.ui.EmptyState;
import passerelle.shared.ui.Folded;
import passerelle.shared.ui.PrimaryButton;
import passerelle.visit.VisitDetails;
import passerelle.visit.VisitService;

/** The visits of a city, one per round: the latest in full, the earlier ones behind their year. */
@org.springframework.stereotype.Component
class VisitTab implements CityTab {

    private final VisitService visits;
    private final VisitForms forms;
    private final VisitPages pages;
    private final CurrentUser user;

    VisitTab(VisitService visits, VisitForms forms, VisitPages pages, CurrentUser user) {
        this.visits = visits;
        this.forms = forms;
        this.pages = pages;
        this.user = user;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public String path() {
        return "visit";
    }

    @Override
    public boolean visibleTo(CityDetails city) {
        return user.reads(city.id(), Audience.CITY);
    }

    @Override
    public Component content(CityDetails city) {
        var page = new Div();
        page.addClassName("visits");
        var all = visits.ofCity(city.id());
        var on = all.stream().filter(VisitDetails::isOn).toList();
        page.add(on.isEmpty() ? nothing(city) : pages.of(city, on.getFirst()));
        page.add(Folded.earlier(on, VisitTab::title, visit -> pages.of(city, visit)));
        page.add(pages.calledOff(all.stream().filter(visit -> !visit.isOn()).toList()));
        return page;
    }

    private Component nothing(CityDetails city) {
        var ui = UI.getCurrent();
        var empty = new EmptyState(ui.getTranslation("visit.empty"), ui.getTranslation("visit.empty.why"));
        if (forms.areFor(city.id())) {
            empty.add(new PrimaryButton("visit.plan", () -> forms.plan(city)));
        }
        return empty;
    }

    private static String title(VisitDetails visit) {
        return UI.getCurrent().getTranslation("visit.of", Integer.toString(visit.round()));
    }
}
