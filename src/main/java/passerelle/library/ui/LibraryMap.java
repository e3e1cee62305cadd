package passerelle.library.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import java.util.List;
import java.util.stream.Stream;
import passerelle.library.Facet;
import passerelle.library.LibraryTown;
import passerelle.map.CityMap;
import passerelle.map.Frame;
import passerelle.map.Place;
import passerelle.map.Size;
import passerelle.shared.ui.Phrases;

/** The cities of what was found; a mark narrows the library to its city. The list below says the same in words. */
@Tag("figure")
@JavaScript("context://map.js")
class LibraryMap extends HtmlContainer {

    private static final int NAMED = 5;

    private final transient LibraryAddress address;
    private final transient List<LibraryTown> towns;

    LibraryMap(LibraryAddress address, Frame shown, List<LibraryTown> towns) {
        this.address = address;
        this.towns = towns;
        addClassNames("map-figure", "library-map");
        var map = new CityMap(
                getTranslation("library.map.title"),
                shown,
                places(),
                new CityMap.Wording(this::several, frame -> address.map(frame).link()));
        add(frames(shown));
        Stream.of(Size.values()).forEach(size -> {
            var drawing = new Div();
            drawing.getElement().setProperty("innerHTML", map.svg(size));
            add(drawing);
        });
        add(unknown());
    }

    private List<Place> places() {
        return towns.stream()
                .flatMap(town -> Stream.ofNullable(town.city().at())
                        .map(at -> new Place(
                                town.city().name(getLocale()),
                                words(town),
                                address.map(null)
                                        .only(Facet.CITY, town.city().code())
                                        .link(),
                                at,
                                town.city().standing())))
                .toList();
    }

    private String words(LibraryTown town) {
        var city = town.city();
        return getTranslation(
                "library.map.city", city.name(getLocale()), city.country().name(getLocale()), town.practices());
    }

    private String several(List<Place> places) {
        var names = places.stream().limit(NAMED).map(Place::name).toList();
        var more = places.size() > NAMED ? "…" : "";
        return getTranslation("map.several", Phrases.number(places.size()), String.join(", ", names) + more);
    }

    private Nav frames(Frame shown) {
        var frames = new Nav(frame(Frame.EUROPE, shown), frame(Frame.WORLD, shown));
        frames.addClassName("map-frames");
        frames.setAriaLabel(getTranslation("map.frames"));
        return frames;
    }

    private Anchor frame(Frame frame, Frame shown) {
        var link = new Anchor(address.map(frame).link(), getTranslation("map.frame." + frame.name()));
        if (frame.equals(shown)) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }

    private HtmlContainer unknown() {
        var unknown = towns.stream().filter(town -> town.city().at() == null).count();
        var words = new HtmlContainer("figcaption");
        words.setText(unknown == 0 ? getTranslation("map.land") : getTranslation("map.unknown", unknown));
        return words;
    }
}
