package passerelle.practice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import passerelle.city.CityDetails;
import passerelle.city.CityService;
import passerelle.city.ui.CityLinks;
import passerelle.practice.received.ReceivedFormService;
import passerelle.practice.received.ReceivedState;
import passerelle.practice.received.ReceivedTally;
import passerelle.shared.CityId;
import passerelle.shared.ui.Crumbs;
import passerelle.shared.ui.EmptyState;
import passerelle.shared.ui.PageQuery;
import passerelle.shared.ui.Phrases;
import passerelle.shared.ui.QuietButton;

/** Where Word forms are handed in, and where those wait that somebody has to look through. */
@Route(PracticeLinks.RECEIVED)
@RolesAllowed({"SECRETARIAT", "COORDINATOR", "CONTRIBUTOR"})
class ReceivedFormsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final ReceivedFormService forms;
    private final FormHandIn handIn;
    private final ReceivedActs acts;
    private final CityService cities;
    private final PracticeSight sight;

    ReceivedFormsView(
            ReceivedFormService forms, FormHandIn handIn, ReceivedActs acts, CityService cities, PracticeSight sight) {
        this.forms = forms;
        this.handIn = handIn;
        this.acts = acts;
        this.cities = cities;
        this.sight = sight;
        addClassNames("page", "list-page", "received-page");
    }

    /** The address may name a city; whoever works for one comes to its forms. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = PageQuery.of(event.getLocation().getQueryParameters()).text(PracticeLinks.CITY);
        if (asked.isEmpty() && !sight.isSecretariat()) {
            var own = cities.codes(sight.own()).values().stream().sorted().findFirst();
            show(cities.find(own.orElseThrow(NotFoundException::new)).orElseThrow(NotFoundException::new));
            return;
        }
        show(asked.map(code -> cities.find(code)
                        .filter(city -> sight.isInside(city.id()))
                        .orElseThrow(NotFoundException::new))
                .orElse(null));
    }

    private void show(@Nullable CityDetails city) {
        removeAll();
        var whose = city == null ? null : city.id();
        var heading = new Div(new H1(getPageTitle()));
        heading.addClassName("page-heading");
        if (city != null) {
            add(crumbs(city));
        }
        add(heading, handIn.of(city), standing(whose));
    }

    private Crumbs crumbs(CityDetails city) {
        var way = Stream.of(
                new Anchor(CityLinks.to(city.code()), city.name(getLocale())),
                new Anchor(CityLinks.to(city.code(), "practices"), getTranslation("practice.tab")));
        return new Crumbs(way, getPageTitle());
    }

    private Component standing(@Nullable CityId city) {
        var tally = forms.tally(city);
        if (tally.isEmpty()) {
            return new EmptyState(
                    getTranslation("practice.received.none"), getTranslation("practice.received.none.why"));
        }
        var grid = new ReceivedGrid(acts);
        grid.setItemsPageable(page -> forms.page(city, page));
        var head = new Div(new Paragraph(words(tally.stream())));
        head.addClassName("received-head");
        tally.stream()
                .filter(line -> line.state() == ReceivedState.REFUSED)
                .forEach(line -> head.add(new QuietButton(
                        "practice.received.put.away.all", () -> acts.putAwayRefused(city, line.forms()))));
        var part = new Div(head, grid);
        part.addClassName("received-list");
        return part;
    }

    private static String words(Stream<ReceivedTally> tally) {
        return tally.sorted((one, other) -> order(one.state()) - order(other.state()))
                .map(line -> Phrases.phrase("practice.received.tally." + line.state(), line.forms()))
                .reduce((left, right) -> left + " · " + right)
                .orElse("");
    }

    private static int order(ReceivedState state) {
        return state == ReceivedState.READ ? -1 : state.ordinal();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("practice.received");
    }
}
