package passerelle.portrait.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import org.jspecify.annotations.Nullable;
import passerelle.city.CityDetails;
import passerelle.city.CityService;
import passerelle.portrait.Weights;
import passerelle.portrait.WhatIf;
import passerelle.portrait.WhatIfService;
import passerelle.result.ui.Editions;
import passerelle.shared.RuleViolation;
import passerelle.shared.ui.PageQuery;
import passerelle.shared.ui.Phrases;

/** What the figures of a round were if other things counted more; the weights tried stand in the address and nowhere else. */
@Route(PortraitLinks.WHAT_IF)
@PermitAll
class WhatIfView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final CityService cities;
    private final Portraits portraits;
    private final WhatIfService trials;
    private final Editions editions;

    private String title = "";

    WhatIfView(CityService cities, Portraits portraits, WhatIfService trials, Editions editions) {
        this.cities = cities;
        this.portraits = portraits;
        this.trials = trials;
        this.editions = editions;
        addClassNames("page", "what-if-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        var city = parameters
                .get("city")
                .flatMap(cities::find)
                .filter(portraits::readsAnswers)
                .orElseThrow(NotFoundException::new);
        var round = parameters
                .get("round")
                .filter(year -> year.matches("\\d{4}"))
                .map(Integer::valueOf)
                .orElseThrow(NotFoundException::new);
        var written = PageQuery.of(event.getLocation().getQueryParameters())
                .text("weights")
                .orElse("");
        try {
            show(city, trials.of(city.id(), round, Weights.read(written)).orElseThrow(NotFoundException::new), null);
        } catch (RuleViolation refused) {
            show(city, trials.of(city.id(), round, Weights.NONE).orElseThrow(NotFoundException::new), refused);
        }
    }

    /** @param refused why the weights of the address were not tried */
    private void show(CityDetails city, WhatIf trial, @Nullable RuleViolation refused) {
        var year = Integer.toString(trial.result().round());
        title = getTranslation("portrait.whatif.page", city.name(getLocale()), year);
        removeAll();
        add(new Anchor("cities/" + city.code() + "/scores/" + year, getTranslation("portrait.whatif.back", year)));
        add(new H1(title), new Paragraph(getTranslation("portrait.whatif.why")));
        if (refused != null) {
            var note = new Paragraph(Phrases.of(refused) + " " + getTranslation("portrait.whatif.own"));
            note.addClassName("note");
            note.getElement().setAttribute("role", "alert");
            add(note);
        }
        add(new TrialFigures(trial, editions.names(trial.edition().id())));
        add(new WeightFields(trial, editions.names(trial.edition().id()), weights -> go(city.code(), year, weights)));
    }

    private static void go(String city, String round, Weights weights) {
        UI.getCurrent()
                .navigate(
                        WhatIfView.class,
                        new RouteParameters(new RouteParam("city", city), new RouteParam("round", round)),
                        new PageQuery()
                                .and("weights", weights.isEmpty() ? null : weights.written())
                                .parameters());
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
