package passerelle.journey.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.beans.factory.ObjectProvider;
import passerelle.account.CurrentUser;
import passerelle.account.Role;
import passerelle.city.CityDetails;
import passerelle.city.ui.CityHeader;
import passerelle.city.ui.CityLinks;
import passerelle.city.ui.CityTab;
import passerelle.journey.CityJourney;
import passerelle.journey.SkipService;
import passerelle.journey.Step;
import passerelle.journey.StepState;
import passerelle.journey.pipeline.JourneyService;

/** How far a city has come: its timeline, what comes next, its fee, and its earlier cycles. */
@org.springframework.stereotype.Component
class JourneyHeader implements CityHeader {

    private final JourneyService journeys;
    private final SkipService skips;
    private final CurrentUser user;
    private final ObjectProvider<CityTab> tabs;
    private final Clock clock;

    JourneyHeader(
            JourneyService journeys, SkipService skips, CurrentUser user, ObjectProvider<CityTab> tabs, Clock clock) {
        this.journeys = journeys;
        this.skips = skips;
        this.user = user;
        this.tabs = tabs;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public boolean visibleTo(CityDetails city) {
        return user.is(city.id(), Role.seeingTheCity());
    }

    @Override
    public Component content(CityDetails city, CityTab open) {
        return header(city, next -> open.path().equals(next.step().tab()) ? Optional.empty() : action(city, next));
    }

    @Override
    public Component onHome(CityDetails city) {
        return header(city, next -> Optional.empty());
    }

    private Section header(CityDetails city, Function<StepState, Optional<String>> action) {
        var journey = journeys.of(city.id());
        var today = LocalDate.now(clock);
        var header = new Section();
        header.addClassName("journey-header");
        header.add(new JourneyTimeline(
                UI.getCurrent().getTranslation("journey.timeline"),
                journey.current(),
                today,
                step -> link(city, step)));
        header.add(new NextAction(city, journey.next(), today, action.apply(journey.next())));
        header.add(besides(city, journey, today));
        journey.earlierRounds().forEach(round -> header.add(earlier(city, journey, round)));
        return header;
    }

    /** Fees, what else was begun, and what was left out. */
    private Component besides(CityDetails city, CityJourney journey, LocalDate today) {
        var words = new JourneyWords(today);
        var badges = new Div();
        badges.addClassNames("badges", "journey-badges");
        journey.shownFees(today.getYear()).forEach(fee -> badges.add(words.feeBadge(fee)));
        journey.begunBesides().forEach(state -> badges.add(words.badge(state)));
        var besides = new Div(badges);
        besides.addClassName("journey-besides");
        besides.add(new LeftOutSteps(city, journey, skips, user.is(Role.SECRETARIAT)));
        return besides;
    }

    private Component earlier(CityDetails city, CityJourney journey, int round) {
        var label = round == 0
                ? UI.getCurrent().getTranslation("journey.cycle.first")
                : UI.getCurrent().getTranslation("journey.cycle", Integer.toString(round));
        var timeline = new JourneyTimeline(label, journey.cycle(round), LocalDate.now(clock), step -> link(city, step));
        var details = new Details(label, timeline);
        details.addClassName("journey-earlier");
        return details;
    }

    private Optional<String> action(CityDetails city, StepState next) {
        var actor = next.actor();
        return actor != null && user.is(city.id(), actor) ? link(city, next.step()) : Optional.empty();
    }

    private Optional<String> link(CityDetails city, Step step) {
        var path = step.tab();
        return tabs.stream()
                .filter(tab -> tab.path().equals(path) && tab.visibleTo(city))
                .findFirst()
                .map(tab -> CityLinks.to(city.code(), path));
    }
}
