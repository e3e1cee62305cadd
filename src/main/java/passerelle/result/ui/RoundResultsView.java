package passerelle.result.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import passerelle.account.CurrentUser;
import passerelle.city.CityDetails;
import passerelle.city.CityService;
import passerelle.city.ui.CityLinks;
import passerelle.result.KeptResult;
import passerelle.result.ResultService;
import passerelle.result.difference.DifferenceService;
import passerelle.shared.Audience;
import passerelle.shared.ui.Crumbs;

/** One round of a city with all its results: how the two kinds differ, and what stood before. */
@Route(ScoreLinks.ROUND)
@PermitAll
class RoundResultsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final CityService cities;
    private final ResultService results;
    private final DifferenceService differences;
    private final Editions editions;
    private final AnswerFiles answers;
    private final CurrentUser user;
    private String title = "";

    RoundResultsView(
            CityService cities,
            ResultService results,
            DifferenceService differences,
            Editions editions,
            AnswerFiles answers,
            CurrentUser user) {
        this.cities = cities;
        this.results = results;
        this.differences = differences;
        this.editions = editions;
        this.answers = answers;
        this.user = user;
        addClassNames("page", "explanation-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        var city = parameters
                .get("city")
                .flatMap(cities::find)
                .filter(known -> user.reads(known.id(), Audience.CITY))
                .orElseThrow(NotFoundException::new);
        var round = parameters
                .get("round")
                .filter(year -> year.matches("\\d{4}"))
                .map(Integer::parseInt)
                .orElseThrow(NotFoundException::new);
        var kept = results.ever(city.id(), round);
        if (kept.isEmpty()) {
            throw new NotFoundException();
        }
        show(city, round, kept);
    }

    private void show(CityDetails city, int round, List<KeptResult> kept) {
        var links = ScoreLinks.of(city);
        var heading = getTranslation("result.round.title", Integer.toString(round));
        title = heading + " · " + city.name(getLocale());
        removeAll();
        add(Crumbs.from(CityLinks.to(city.code(), "index"), city.name(getLocale()), heading), new H1(heading));
        add(new DifferenceSection(differences.of(city.id(), round), city, editions, links));
        add(new KeptResults(kept, editions));
        answers.of(city, round).ifPresent(this::add);
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
