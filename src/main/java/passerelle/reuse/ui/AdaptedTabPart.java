package passerelle.reuse.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import passerelle.city.CityDetails;
import passerelle.practice.ui.CityPracticesPart;
import passerelle.practice.ui.PracticeLinks;
import passerelle.reuse.AdaptationService;
import passerelle.reuse.AdaptedRow;
import passerelle.shared.ui.Phrases;
import passerelle.shared.ui.Section;

/** The practices of others that a city adapted. */
@org.springframework.stereotype.Component
class AdaptedTabPart implements CityPracticesPart {

    private final AdaptationService adaptations;

    AdaptedTabPart(AdaptationService adaptations) {
        this.adaptations = adaptations;
    }

    @Override
    public Optional<Component> below(CityDetails city) {
        var adapted = adaptations.by(city.id());
        if (adapted.isEmpty()) {
            return Optional.empty();
        }
        var list = new UnorderedList();
        list.addClassName("adapted-list");
        adapted.forEach(row -> list.add(line(row)));
        var section = new Section(UI.getCurrent().getTranslation("reuse.adapted"));
        section.add(list);
        return Optional.of(section);
    }

    private static ListItem line(AdaptedRow row) {
        var reader = UI.getCurrent().getLocale();
        var link = new Anchor(PracticeLinks.to(row.practice()), row.title().in(reader));
        link.addClassName("practice-name");
        link.getElement().setAttribute("lang", row.title().shown(reader));
        var of = new Span(Phrases.phrase("reuse.adapted.of", row.of().in(reader), row.toldOn()));
        of.addClassNames("muted", "small");
        return new ListItem(link, of, new Paragraph(row.note()));
    }
}
