package passerelle.map;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import passerelle.city.Standing;

/** Cities as marks over the coasts of a part of the world; where marks would overlap, one stands for all of them. */
public record CityMap(String title, Frame frame, List<Place> places, Wording wording) {

    public CityMap {
        places = List.copyOf(places);
    }

    /**
     * @param several what a mark for several places says
     * @param closer the address of the map of another frame
     */
    public record Wording(Function<List<Place>, String> several, Function<Frame, String> closer) {}

    /** The drawing for one width of page; the same map always gives the same text. */
    public String svg(Size size) {
        return new MapDrawing(this, size).svg();
    }

    /** Those that the drawing has no room for: they lie beyond its edges. */
    public List<Place> beyond(Size size) {
        var canvas = new Canvas(frame, size);
        Predicate<Place> drawn = place -> canvas.holds(canvas.at(place.at()));
        return places.stream().filter(drawn.negate()).toList();
    }

    /** The mark of a standing, for a legend. */
    public static String sign(Standing standing) {
        return MapDrawing.sign(standing);
    }
}
