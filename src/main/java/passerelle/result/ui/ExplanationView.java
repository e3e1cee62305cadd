package passerelle.result.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.stream.Stream;
import passerelle.city.CityDetails;
import passerelle.city.CityService;
import passerelle.city.ui.CityLinks;
import passerelle.result.ExplainedResult;
import passerelle.result.ExplanationService;
import passerelle.result.Measure;
import passerelle.shared.ui.Crumbs;

/** One figure of an indicative result and what it is made of; which one is in the address. */
@Route(ScoreLinks.ROUTE)
@PermitAll
class ExplanationView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final CityService cities;
    private final ExplanationService explanations;
    private final List<ScorePart> parts;
    private String title = "";

    ExplanationView(CityService cities, ExplanationService explanations, List<ScorePart> parts) {
        this.cities = cities;
        this.explanations = explanations;
        this.parts = parts;
        addClassNames("page", "explanation-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        var city = parameters.get("city").flatMap(cities::find).orElseThrow(NotFoundException::new);
        var explained = parameters
                .get("round")
                .filter(round -> round.matches("\\d{4}"))
                .flatMap(round -> explanations.of(city.id(), Integer.parseInt(round)))
                .orElseThrow(NotFoundException::new);
        var measure = measure(parameters, explained);
        if (explained.find(measure).isEmpty()) {
            throw new NotFoundException();
        }
        show(city, explained, measure);
    }

    private void show(CityDetails city, ExplainedResult explained, Measure measure) {
        var words = new ExplanationWords(explained, this, getLocale());
        var links = ScoreLinks.of(city);
        var round = Integer.toString(explained.result().round());
        title = getTranslation("result.explained.page", words.name(measure), round, city.name(getLocale()));
        removeAll();
        add(crumbs(city, explained, measure, words), new ScoreSection(explained, words, links, measure));
        var export = new ExplanationExport(explained, words, this);
        add(export.link(city.code() + "-" + round));
        parts.forEach(part -> add(part.content(city, explained)));
    }

    private Crumbs crumbs(CityDetails city, ExplainedResult explained, Measure measure, ExplanationWords words) {
        var links = ScoreLinks.of(city);
        var round = explained.result().round();
        return new Crumbs(
                Stream.concat(
                        Stream.of(new Anchor(CityLinks.to(city.code(), "index"), city.name(getLocale()))),
                        explained.above(measure).stream()
                                .map(above -> new Anchor(links.to(round, above), words.name(above)))),
                words.name(measure));
    }

    private static Measure measure(RouteParameters parameters, ExplainedResult explained) {
        var kind = parameters.get("kind");
        if (kind.isEmpty()) {
            return Measure.index(explained.edition().indices().getFirst().code());
        }
        return kind.flatMap(ScoreLinks::kind)
                .flatMap(known -> parameters.get("measure").map(code -> new Measure(known, code)))
                .orElseThrow(NotFoundException::new);
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
