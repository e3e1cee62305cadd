package passerelle.reuse.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import passerelle.city.ui.CityLinks;
import passerelle.reuse.AdaptationRow;
import passerelle.shared.ui.MarkdownProse;
import passerelle.shared.ui.Phrases;

/** A city that adapted the practice: what it says of it, and whatever its people may do about that. */
class AdaptationCard extends Article {

    /** @param linked whether the reader may see the page of the city */
    AdaptationCard(AdaptationRow adaptation, boolean linked, Component... acts) {
        addClassNames("adaptation");
        var town = adaptation.city();
        var name = town.names().in(getLocale());
        var who = new H3(linked ? new Anchor(CityLinks.to(town.code(), "practices"), name) : new Span(name));
        var country = new Span(town.country().name(getLocale()) + " · " + told(adaptation));
        country.addClassNames("muted", "small");
        add(new Div(who, country), new Paragraph(adaptation.note().text()));
        if (acts.length == 0 && !adaptation.story().body().isBlank()) {
            add(new MarkdownProse(adaptation.story().body())
                    .in(adaptation.story().language()));
        }
        add(acts);
    }

    private static String told(AdaptationRow adaptation) {
        return adaptation.toldBy().isBlank()
                ? Phrases.date(adaptation.toldOn())
                : Phrases.phrase("reuse.told", adaptation.toldOn(), adaptation.toldBy());
    }
}
