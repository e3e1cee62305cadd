package passerelle.comparison.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Collection;
import java.util.Comparator;
import passerelle.city.CityFound;
import passerelle.city.CitySearch;
import passerelle.city.ui.CityLinks;
import passerelle.result.ui.Editions;
import passerelle.shared.CityId;
import passerelle.shared.Folding;
import passerelle.shared.ui.Phrases;

/** Shows what comparisons found, whether they are of today or were saved. */
@org.springframework.stereotype.Component
class ComparedParts {

    private final Editions editions;
    private final CitySearch directory;

    ComparedParts(Editions editions, CitySearch directory) {
        this.editions = editions;
        this.directory = directory;
    }

    ComparedPart of(ComparedWords words) {
        return new ComparedPart(words, editions, this::list);
    }

    /** By name; a city that was added by mistake and taken back since is named no more. */
    private Component list(Collection<CityId> cities) {
        var language = Phrases.locale();
        var list = new UnorderedList();
        list.addClassName("compared-cities");
        directory.identified(cities).values().stream()
                .sorted(Comparator.comparing(city -> Folding.fold(city.names().in(language))))
                .map(city -> new ListItem(link(city)))
                .forEach(list::add);
        return list;
    }

    private static Anchor link(CityFound city) {
        return new Anchor(CityLinks.to(city.code()), city.names().in(Phrases.locale()));
    }
}
