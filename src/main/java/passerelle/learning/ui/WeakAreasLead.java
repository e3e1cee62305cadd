package passerelle.learning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Comparator;
import java.util.Optional;
import passerelle.account.CurrentUser;
import passerelle.account.Role;
import passerelle.city.CityFound;
import passerelle.city.CitySearch;
import passerelle.library.ui.LibraryLead;

/** From the library to what cities like one’s own have published in its weakest areas. */
@org.springframework.stereotype.Component
class WeakAreasLead implements LibraryLead {

    private final CitySearch cities;
    private final CurrentUser user;

    WeakAreasLead(CitySearch cities, CurrentUser user) {
        this.cities = cities;
        this.user = user;
    }

    @Override
    public Optional<Component> line() {
        var own = user.cities(Role.COORDINATOR);
        if (own.isEmpty()) {
            return Optional.empty();
        }
        var line = new Paragraph();
        line.addClassName("library-lead");
        cities.identified(own).values().stream()
                .sorted(Comparator.comparing(CityFound::code))
                .forEach(city -> line.add(link(city)));
        return Optional.of(line);
    }

    private static Anchor link(CityFound city) {
        var ui = UI.getCurrent();
        return new Anchor(
                LearningLinks.city(city.code()),
                ui.getTranslation("learning.practices.own", city.names().in(ui.getLocale())));
    }
}
