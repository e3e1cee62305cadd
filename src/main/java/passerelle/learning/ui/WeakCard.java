package passerelle.learning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import passerelle.city.CityFound;
import passerelle.learning.CityLearning;
import passerelle.learning.InterestKind;
import passerelle.learning.StrongCity;
import passerelle.learning.WeakArea;
import passerelle.result.ResultKind;
import passerelle.result.ui.ScoreLinks;
import passerelle.scoring.Score;
import passerelle.shared.CityId;
import passerelle.shared.ui.Phrases;

/** An area in which a city lies below its group, and the cities that are strong there. */
class WeakCard extends Article {

    private final transient CitySight sight;
    private final transient CityLearning found;
    private final transient WeakArea weak;
    private final transient Map<CityId, CityFound> cities;

    /** @param below what else is said of the area, and what the reader may do about it */
    WeakCard(CitySight sight, CityLearning found, WeakArea weak, Map<CityId, CityFound> cities, Component... below) {
        this.sight = sight;
        this.found = found;
        this.weak = weak;
        this.cities = cities;
        addClassNames("card", "weak-card");
        add(new H3(sight.titles().of(weak.area().code())), new GapStrip(weak), gap());
        var strong = found.strongIn(weak);
        add(sources(strong), list(strong));
        add(below);
    }

    private Paragraph gap() {
        var result = Objects.requireNonNull(found.group().own());
        var own = new Span(figure(new ScoreLinks(sight.city().code(), sight.name()), result.round(), weak.own()));
        own.addClassName("weak-own");
        var words = new Span(Phrases.phrase(
                "learning.weak.gap",
                weak.points(),
                LearningWords.percent(weak.group().median()),
                LearningWords.percent(weak.group().lowerQuartile()),
                LearningWords.percent(weak.group().upperQuartile()),
                weak.group().cities()));
        var gap = new Paragraph(own, words);
        gap.addClassName("weak-gap");
        return gap;
    }

    private Paragraph sources(List<StrongCity> strong) {
        var sources = new Paragraph(getTranslation(
                strong.isEmpty()
                        ? "learning.strong.none"
                        : strong.getFirst().resemblance().isLikeness() ? "learning.strong" : "learning.strong.unlike",
                sight.name()));
        sources.addClassName("weak-sources");
        return sources;
    }

    private Component list(List<StrongCity> strong) {
        var list = new UnorderedList();
        list.addClassName("strong-cities");
        strong.stream()
                .flatMap(city -> Stream.ofNullable(cities.get(city.id())).map(found -> line(city, found)))
                .forEach(list::add);
        list.setVisible(list.getChildren().findAny().isPresent());
        return list;
    }

    private ListItem line(StrongCity strong, CityFound town) {
        var name = town.names().in(getLocale());
        var results = new Anchor(LearningLinks.results(town.code()), name);
        var country = new Span(town.country().name(getLocale()));
        country.addClassNames("muted", "small");
        var score = new Span(figure(
                new ScoreLinks(town.code(), name), strong.member().result().round(), strong.score()));
        score.addClassName("strong-score");
        var round = new Span(Integer.toString(strong.member().result().round()));
        round.addClassNames("muted", "small");
        var alike = new Span(LearningWords.of(strong.resemblance()));
        alike.addClassName("strong-alike");
        var side = new Anchor(LearningLinks.side(sight.city().code(), town.code()), getTranslation("learning.side"));
        side.setAriaLabel(getTranslation("phrase.about", getTranslation("learning.side"), name));
        var who = new Div(results, country);
        who.addClassName("strong-who");
        var figure = new Div(score, round);
        figure.addClassName("strong-figure");
        var line = new ListItem(figure, who, alike);
        if (strong.offers()) {
            line.add(LearningWords.badge(InterestKind.OFFERS));
        }
        line.add(side);
        return line;
    }

    /** An indicative one opens into what it is made of; of official ones the points are not public. */
    private Component figure(ScoreLinks links, int round, Score score) {
        var percent = LearningWords.percent(score);
        return found.group().sample().basis().kind() == ResultKind.OFFICIAL
                ? new Text(percent)
                : ScoreLinks.door(
                        links.to(round, weak.area()),
                        percent,
                        sight.titles().of(weak.area().code()));
    }
}
