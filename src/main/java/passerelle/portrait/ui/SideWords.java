package passerelle.portrait.ui;

import com.vaadin.flow.component.UI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import passerelle.city.CityFound;
import passerelle.portrait.SideBySide;
import passerelle.portrait.SideBySide.Missing;
import passerelle.result.ResultDetails;
import passerelle.shared.CityId;
import passerelle.shared.ui.Phrases;

/** What columns of cities and rounds are called, and what has to be said of them. */
class SideWords {

    private final UI ui = UI.getCurrent();
    private final SideBySide side;
    private final Map<CityId, CityFound> cities;

    SideWords(SideBySide side, Collection<CityFound> cities) {
        this.side = side;
        this.cities = cities.stream().collect(Collectors.toMap(CityFound::id, city -> city));
    }

    /** The city with the year of its round. */
    String of(ResultDetails column) {
        return name(column.city()) + " " + column.round();
    }

    String code(ResultDetails column) {
        return Objects.requireNonNull(cities.get(column.city())).code();
    }

    String kind(ResultDetails column) {
        return Phrases.name(column.kind());
    }

    List<String> notes() {
        var notes = new ArrayList<String>();
        side.missing().forEach(missing -> notes.add(missing(missing)));
        if (side.leftOut() > 0) {
            notes.add(ui.getTranslation("portrait.side.many", SideBySide.MOST, side.leftOut()));
        }
        if (side.kinds().count() > 1) {
            notes.add(ui.getTranslation("portrait.side.both"));
        }
        if (side.crossesEditions()) {
            notes.add(ui.getTranslation("portrait.side.editions"));
        }
        return notes;
    }

    private String missing(Missing missing) {
        var round = missing.round();
        return round == null
                ? ui.getTranslation("portrait.side.none", name(missing.city()))
                : ui.getTranslation("portrait.side.missing", name(missing.city()), Integer.toString(round));
    }

    private String name(CityId city) {
        return Objects.requireNonNull(cities.get(city)).names().in(Phrases.locale());
    }
}
