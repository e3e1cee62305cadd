package passerelle.city.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import passerelle.account.CurrentUser;
import passerelle.account.Role;
import passerelle.account.ViewingService;
import passerelle.city.CityDetails;
import passerelle.city.CityService;
import passerelle.shared.ui.PageQuery;
import passerelle.shared.ui.Phrases;
import passerelle.shared.ui.QuietButton;

/** The page of a city: who it is, how far it has come, and the tabs that the subjects contribute. */
@Route("cities/:city/:tab?")
@PermitAll
class CityView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final CityService cities;
    private final List<CityTab> tabs;
    private final List<CityHeader> headers;
    private final CurrentUser user;
    private final ViewingService viewings;
    private String title = "";

    CityView(
            CityService cities,
            List<CityTab> tabs,
            List<CityHeader> headers,
            CurrentUser user,
            ViewingService viewings) {
        this.user = user;
        this.viewings = viewings;
        this.cities = cities;
        this.tabs =
                tabs.stream().sorted(Comparator.comparingInt(CityTab::order)).toList();
        this.headers = headers.stream()
                .sorted(Comparator.comparingInt(CityHeader::order))
                .toList();
        addClassNames("page", "city-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        var city = parameters.get("city").flatMap(cities::find).orElseThrow(NotFoundException::new);
        var visible = tabs.stream().filter(tab -> tab.visibleTo(city)).toList();
        var wanted = parameters.get("tab").orElse(visible.getFirst().path());
        var open = visible.stream()
                .filter(tab -> tab.path().equals(wanted))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        title = city.name(getLocale());
        removeAll();
        add(heading(city));
        headers.stream().filter(header -> header.visibleTo(city)).forEach(header -> add(header.content(city, open)));
        add(
                bar(city, visible, open),
                panel(city, open, PageQuery.of(event.getLocation().getQueryParameters())));
    }

    private Div heading(CityDetails city) {
        var heading = new Div(new H1(title), new Paragraph(line(city)));
        heading.addClassName("city-heading");
        if (user.is(Role.SECRETARIAT)) {
            heading.add(new QuietButton("city.see.as", () -> seeAs(city)));
        }
        return heading;
    }

    private void seeAs(CityDetails city) {
        viewings.begin(city.id(), CityLinks.to(city.code()));
        UI.getCurrent().navigate("");
    }

    private String line(CityDetails city) {
        var standing = Phrases.name(this, city.standing());
        return Stream.of(
                        city.names().local().equals(title) ? "" : city.names().local(),
                        city.country().name(getLocale()),
                        city.standingSince() == null
                                ? standing
                                : Phrases.phrase("city.standing.since", standing, city.standingSince()),
                        city.population() == null ? "" : Phrases.phrase("city.inhabitants", city.population()),
                        city.officerName().isBlank() ? "" : getTranslation("city.officer.is", city.officerName()))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
    }

    private Nav bar(CityDetails city, List<CityTab> visible, CityTab open) {
        var bar = new Nav();
        bar.addClassName("city-tabs");
        bar.setAriaLabel(getTranslation("city.tabs", title));
        visible.forEach(tab -> bar.add(link(city, tab, tab == open)));
        return bar;
    }

    private RouterLink link(CityDetails city, CityTab tab, boolean open) {
        var link = new RouterLink(getTranslation("city.tab." + tab.path()), CityView.class, CityLinks.route(city, tab));
        var badge = tab.badge(city);
        if (!badge.isBlank()) {
            var count = new Span(badge);
            count.addClassName("tab-badge");
            link.add(count);
        }
        if (open) {
            link.getElement().setAttribute("aria-current", "page");
            link.getElement()
                    .executeJs("requestAnimationFrame(() => this.parentElement.scrollLeft = this.offsetLeft - 48)");
        }
        return link;
    }

    private Div panel(CityDetails city, CityTab open, PageQuery query) {
        var panel = new Div(open.content(city, query));
        panel.addClassName("city-panel");
        panel.getElement().setAttribute("role", "region");
        panel.getElement().setAttribute("aria-label", getTranslation("city.tab." + open.path()));
        return panel;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
