package passerelle.library.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.Comparator;
import passerelle.library.Facet;
import passerelle.library.LibraryHit;
import passerelle.practice.ui.PracticeLinks;
import passerelle.reuse.ReuseCount;
import passerelle.reuse.ui.ReuseWords;

/** A practice that was found: what it is, where, and the words that were looked for as they stand in it. */
class HitCard extends Article {

    HitCard(LibraryHit hit, ReuseCount reuse, FacetNames names) {
        addClassNames("card", "hit-card");
        var link = new Anchor(PracticeLinks.to(hit.row().code()));
        mark(link.getElement(), hit.title());
        var title = new H2(link);
        title.getElement().setAttribute("lang", hit.language());
        var excerpt = new Paragraph();
        excerpt.addClassName("hit-excerpt");
        excerpt.getElement().setAttribute("lang", hit.language());
        mark(excerpt.getElement(), hit.excerpt());
        add(place(hit), title, excerpt, themes(hit, names), reuse(reuse));
    }

    private Paragraph place(LibraryHit hit) {
        var city = hit.row().city();
        var place = new Paragraph(city.names().in(getLocale()) + ", "
                + city.country().name(getLocale()) + " · " + hit.row().year());
        place.addClassName("hit-place");
        return place;
    }

    private static Paragraph themes(LibraryHit hit, FacetNames names) {
        var themes = new Paragraph();
        themes.addClassName("hit-themes");
        hit.row().themes().stream()
                .map(theme -> names.of(Facet.THEME, theme.value()))
                .sorted(Comparator.naturalOrder())
                .map(Span::new)
                .forEach(themes::add);
        return themes;
    }

    private static Paragraph reuse(ReuseCount count) {
        var words = ReuseWords.of(count);
        var reuse = new Paragraph(words);
        reuse.addClassName("hit-reuse");
        reuse.setVisible(!words.isEmpty());
        return reuse;
    }

    private static void mark(Element place, LibraryHit.Excerpt words) {
        var looked = false;
        for (var part : words.parts()) {
            if (!part.isEmpty()) {
                place.appendChild(looked ? new Element("mark").setText(part) : Element.createText(part));
            }
            looked = !looked;
        }
    }
}
