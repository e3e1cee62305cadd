package passerelle.comparison.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Collection;
import java.util.Comparator;
import org.springframework.modulith.NamedInterface;
import passerelle.city.CityFound;
import passerelle.city.CitySearch;
import passerelle.city.ui.CityLinks;
import passerelle.shared.CityId;
import passerelle.shared.Folding;
import passerelle.shared.ui.Phrases;

/** Names some cities. */
@org.springframework.stereotype.Component
@NamedInterface("groups")
public class CityNamesList {

    private final CitySearch directory;

    CityNamesList(CitySearch directory) {
        this.directory = directory;
    }

    /** By name; a city that was added by mistake and taken back since is named no more. */
    public Component of(Collection<CityId> cities) {
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
