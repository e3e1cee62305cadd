package passerelle.home.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import passerelle.city.ui.CityHeader;
import passerelle.home.WaitingLine;
import passerelle.home.WaitingLines;
import passerelle.shared.ui.Phrases;

/**
 * The first page: one sentence and one button for what comes first, then the rest that waits, then the person's own
 * panels.
 */
@Route("")
@Menu(order = 1, title = "home.title")
@PermitAll
class HomeView extends Div implements HasDynamicTitle {

    private static final int SHOWN = 8;

    HomeView(
            WaitingLines waiting,
            Beginning beginning,
            OwnCities own,
            List<CityHeader> headers,
            List<HomePanel> panels,
            Clock clock) {
        addClassNames("page", "home");
        add(greeting(clock));
        var lines = waiting.first(SHOWN);
        var begin = lines.isEmpty() ? beginning.begin() : Optional.<Component>empty();
        if (begin.isPresent()) {
            add(begin.get());
            return;
        }
        add(lines.isEmpty() ? nothing() : first(lines.getFirst()));
        addHeaders(own, headers);
        if (lines.size() > 1) {
            add(rest(lines.subList(1, lines.size())));
        }
        addPanels(panels);
    }

    private Component greeting(Clock clock) {
        var greeting = new Paragraph(getTranslation(greeting(LocalTime.now(clock))));
        greeting.addClassName("greeting");
        return greeting;
    }

    private void addHeaders(OwnCities own, List<CityHeader> headers) {
        own.single()
                .ifPresent(city -> headers.stream()
                        .filter(header -> header.visibleTo(city))
                        .sorted(Comparator.comparingInt(CityHeader::order))
                        .forEach(header -> add(header.onHome(city))));
    }

    private void addPanels(List<HomePanel> panels) {
        var grid = new Div();
        grid.addClassName("home-panels");
        panels.stream()
                .sorted(Comparator.comparingInt(HomePanel::order))
                .flatMap(panel -> panel.content().stream())
                .forEach(grid::add);
        add(grid);
    }

    private Component first(WaitingLine line) {
        var sentence = new H1(sentence(line));
        sentence.addClassName("sentence");
        var button = new Anchor(line.link(), getTranslation(line.action()));
        button.addClassName("primary-link");
        var first = new Div(sentence, button);
        first.addClassName("home-first");
        return first;
    }

    private Component nothing() {
        var sentence = new H1(getTranslation("home.nothing"));
        sentence.addClassName("sentence");
        var nothing = new Div(sentence, new Paragraph(getTranslation("home.nothing.why")));
        nothing.addClassName("home-first");
        return nothing;
    }

    private Component rest(List<WaitingLine> lines) {
        var list = new UnorderedList();
        list.addClassName("waiting-lines");
        lines.forEach(line -> list.add(
                new ListItem(new Paragraph(sentence(line)), new Anchor(line.link(), getTranslation(line.action())))));
        var rest = new Div(new H2(getTranslation("home.waiting")), list);
        rest.addClassName("section");
        return rest;
    }

    private static String sentence(WaitingLine line) {
        return Phrases.phrase(line.text(), line.arguments().toArray());
    }

    private static String greeting(LocalTime time) {
        return time.getHour() < 12 ? "home.morning" : time.getHour() < 18 ? "home.afternoon" : "home.evening";
    }

    @Override
    public String getPageTitle() {
        return getTranslation("home.title");
    }
}
