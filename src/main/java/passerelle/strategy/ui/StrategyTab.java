package passerelle.strategy.ui;

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
import passerelle.strategy.StrategyDetails;
import passerelle.strategy.StrategyService;

/**
 * The strategies of a city, one per round, each with its evaluation: the latest in full, the earlier ones behind their
 * title.
 */
@org.springframework.stereotype.Component
class StrategyTab implements CityTab {

    private final StrategyService strategies;
    private final StrategyForms forms;
    private final StrategyPages pages;
    private final CurrentUser user;

    StrategyTab(StrategyService strategies, StrategyForms forms, StrategyPages pages, CurrentUser user) {
        this.strategies = strategies;
        this.forms = forms;
        this.pages = pages;
        this.user = user;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public String path() {
        return "strategy";
    }

    @Override
    public boolean visibleTo(CityDetails city) {
        return user.reads(city.id(), Audience.CITY);
    }

    @Override
    public Component content(CityDetails city) {
        var page = new Div();
        page.addClassName("strategies");
        var all = strategies.ofCity(city.id());
        page.add(all.isEmpty() ? nothing(city) : pages.of(city, all.getFirst()));
        page.add(Folded.earlier(all, StrategyTab::title, strategy -> pages.of(city, strategy)));
        return page;
    }

    private Component nothing(CityDetails city) {
        var ui = UI.getCurrent();
        var empty = new EmptyState(ui.getTranslation("strategy.empty"), ui.getTranslation("strategy.empty.why"));
        if (forms.areFor(city.id())) {
            empty.add(new PrimaryButton("strategy.record", () -> forms.record(city.id())));
        }
        return empty;
    }

    private static String title(StrategyDetails strategy) {
        var outline = strategy.outline();
        return UI.getCurrent().getTranslation("strategy.earlier", outline.title(), Integer.toString(outline.round()));
    }
}
