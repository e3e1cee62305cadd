package passerelle.learning.ui;

import com.vaadin.flow.component.Component;
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
import java.util.stream.Stream;
import passerelle.city.CityFound;
import passerelle.learning.InterestKind;
import passerelle.learning.StrongCity;
import passerelle.learning.WeakArea;
import passerelle.shared.CityId;
import passerelle.shared.ui.Phrases;

/** An area in which a city lies below its group, and the cities that are strong there. */
class WeakCard extends Article {

    private final transient CitySight sight;
    private final transient Map<CityId, CityFound> cities;

    /** @param acts what the reader may do about the area */
    WeakCard(CitySight sight, WeakArea weak, List<StrongCity> strong, Map<CityId, CityFound> cities, Component acts) {
        this.sight = sight;
        this.cities = cities;
        addClassNames("card", "weak-card");
        add(new H3(sight.titles().of(weak.area().code())), new GapStrip(weak), gap(weak));
        add(sources(strong), list(strong), acts);
    }

    private static Paragraph gap(WeakArea weak) {
        var own = new Span(LearningWords.percent(weak.own()));
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

    private ListItem line(StrongCity strong, CityFound found) {
        var name = found.names().in(getLocale());
        var results = new Anchor(LearningLinks.results(found.code()), name);
        var country = new Span(found.country().name(getLocale()));
        country.addClassNames("muted", "small");
        var score = new Span(LearningWords.percent(strong.score()));
        score.addClassName("strong-score");
        var round = new Span(Integer.toString(strong.member().result().round()));
        round.addClassNames("muted", "small");
        var alike = new Span(LearningWords.of(strong.resemblance()));
        alike.addClassName("strong-alike");
        var side = new Anchor(LearningLinks.side(sight.city().code(), found.code()), getTranslation("learning.side"));
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
}
