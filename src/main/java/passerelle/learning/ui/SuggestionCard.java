package passerelle.learning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import passerelle.city.CityFound;
import passerelle.learning.Part;
import passerelle.learning.Party;
import passerelle.learning.Resemblance;
import passerelle.learning.Suggestion;
import passerelle.shared.CityId;
import passerelle.shared.ui.Phrases;

/** A learning group that might be made: who would share, who would learn, and why each of them. */
class SuggestionCard extends Article {

    private final transient Map<CityId, CityFound> cities;
    private final transient Map<CityId, Resemblance> near;

    /** @param acts what the reader may do with it */
    SuggestionCard(Suggestion suggestion, Map<CityId, CityFound> cities, Component... acts) {
        this.cities = cities;
        this.near = suggestion.resemblances();
        addClassNames("card", "suggestion-card");
        var first = name(suggestion.wanting().getFirst());
        add(new H3(getTranslation("learning.suggestion.for", first)));
        var languages = new Paragraph(
                getTranslation("learning.suggestion.languages", LearningWords.languages(suggestion.languages())));
        languages.addClassNames("muted", "small");
        var sides = new Div(side(Part.SHARES, suggestion.strong()), side(Part.LEARNS, suggestion.wanting()));
        sides.addClassName("suggestion-sides");
        add(languages, sides);
        add(acts);
    }

    private String name(Party party) {
        var found = cities.get(party.id());
        return found == null ? "" : found.names().in(getLocale());
    }

    private Div side(Part part, List<Party> parties) {
        var list = new UnorderedList();
        list.addClassName("suggestion-cities");
        parties.stream()
                .flatMap(party -> Stream.ofNullable(cities.get(party.id())).map(found -> line(party, found)))
                .forEach(list::add);
        return new Div(new H4(Phrases.name(part)), list);
    }

    private ListItem line(Party party, CityFound found) {
        var score = new Span(party.score() == null ? "–" : LearningWords.percent(party.score()));
        score.addClassName("strong-score");
        var name = new Anchor(LearningLinks.results(found.code()), found.names().in(getLocale()));
        var country = new Span(found.country().name(getLocale()));
        country.addClassNames("muted", "small");
        var who = new Div(name, country);
        who.addClassName("strong-who");
        var why = new Span(Phrases.name(party.ground()));
        why.addClassName("suggestion-ground");
        var resemblance = near.get(party.id());
        var alike = new Span(
                resemblance == null ? getTranslation("learning.suggestion.first") : LearningWords.of(resemblance));
        alike.addClassNames("muted", "small");
        var reasons = new Div(why, alike);
        reasons.addClassName("suggestion-why");
        return new ListItem(score, who, reasons);
    }
}
