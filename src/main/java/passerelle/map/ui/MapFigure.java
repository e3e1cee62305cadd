package passerelle.map.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import passerelle.city.CityPlace;
import passerelle.city.Standing;
import passerelle.city.ui.CityLinks;
import passerelle.map.CityMap;
import passerelle.map.Frame;
import passerelle.map.Place;
import passerelle.map.Size;
import passerelle.shared.ui.Phrases;

/** The map with the choice of what it shows, what its marks mean, and which cities it cannot show. */
@Tag("figure")
@JavaScript("context://map.js")
class MapFigure extends HtmlContainer {

    private static final int NAMED = 5;

    private final MapAddress address;
    private final List<CityPlace> cities;

    MapFigure(MapAddress address, List<CityPlace> cities) {
        this.address = address;
        this.cities = cities;
        addClassName("map-figure");
        var map = new CityMap(
                getTranslation("map.title"),
                address.frame(),
                placed(),
                new CityMap.Wording(this::several, frame -> address.of(frame).toString()));
        add(frames());
        Stream.of(Size.values()).map(map::svg).map(MapFigure::drawing).forEach(this::add);
        add(legend(), said(map));
    }

    private List<Place> placed() {
        return cities.stream()
                .flatMap(city -> Stream.ofNullable(city.at())
                        .map(at -> new Place(
                                city.name(getLocale()), words(city), CityLinks.to(city.code()), at, city.standing())))
                .toList();
    }

    private String words(CityPlace city) {
        var country = city.country().name(getLocale());
        return getTranslation("map.city", city.name(getLocale()), country, Phrases.name(this, city.standing()));
    }

    /** How many and, by name, the first of them. */
    private String several(List<Place> places) {
        var names = places.stream().limit(NAMED).map(Place::name).toList();
        var more = places.size() > NAMED ? "…" : "";
        return getTranslation("map.several", Phrases.number(places.size()), String.join(", ", names) + more);
    }

    private Nav frames() {
        var choice = new Nav(frame(Frame.EUROPE), frame(Frame.WORLD));
        choice.addClassName("map-frames");
        choice.setAriaLabel(getTranslation("map.frames"));
        return choice;
    }

    private Anchor frame(Frame frame) {
        var link = new Anchor(address.of(frame).toString(), getTranslation("map.frame." + frame.name()));
        link.getElement().setAttribute("router-link", "");
        if (frame.equals(address.frame())) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }

    private static Component drawing(String svg) {
        var drawing = new Div();
        drawing.getElement().setProperty("innerHTML", svg);
        return drawing;
    }

    private UnorderedList legend() {
        var legend = new UnorderedList();
        legend.addClassName("map-legend");
        Arrays.stream(Standing.values())
                .filter(standing -> count(standing) > 0)
                .forEach(standing -> legend.add(entry(standing)));
        return legend;
    }

    private ListItem entry(Standing standing) {
        var sign = new Span();
        sign.getElement().setProperty("innerHTML", CityMap.sign(standing));
        return new ListItem(
                sign, new Span(Phrases.name(this, standing)), new Span(Phrases.number((int) count(standing))));
    }

    private long count(Standing standing) {
        return cities.stream().filter(city -> city.standing() == standing).count();
    }

    /** What does not stand on it. */
    private Component said(CityMap map) {
        var words = new HtmlContainer("figcaption");
        var unknown = (int) cities.stream().filter(city -> city.at() == null).count();
        var beyond = map.beyond(Size.WIDE).size();
        words.setText(String.join(
                " ",
                Stream.of(
                                getTranslation("map.land"),
                                beyond == 0 ? "" : getTranslation("map.beyond", beyond),
                                unknown == 0 ? "" : getTranslation("map.unknown", unknown))
                        .filter(sentence -> !sentence.isEmpty())
                        .toList()));
        return words;
    }
}
