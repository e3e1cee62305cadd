package passerelle.map;

import static org.assertj.core.api.Assertions.assertThat;
import static passerelle.map.TestPlaces.at;

import java.awt.geom.Point2D;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SpotTest {

    @ParameterizedTest
    @EnumSource
    void neverTouchesAnother(Size size) {
        var spots = spots(TestPlaces.inEurope(1000), Frame.EUROPE, size);

        assertThat(spots).hasSizeGreaterThan(20);
        assertThat(spots.stream().mapToInt(spot -> spot.places().size()).sum()).isGreaterThan(900);
        assertApart(spots);
    }

    @ParameterizedTest
    @EnumSource
    void partsPlacesOnceTheMapIsAsCloseAsItGets(Size size) {
        var same = IntStream.range(0, 12)
                .mapToObj(city -> at("City " + city, 45.4, 11))
                .toList();
        var frame = Frame.around(same.stream().map(Place::at).toList());

        var spots = spots(same, frame, size);

        assertThat(spots).hasSize(12).allMatch(Spot::isOne);
        assertApart(spots);
    }

    @ParameterizedTest
    @EnumSource
    void comesCloserUntilEveryPlaceHasItsOwn(Size size) {
        var places = TestPlaces.inEurope(300);
        var frame = Frame.EUROPE;
        var spots = spots(places, frame, size);

        for (var steps = 0; spots.stream().anyMatch(spot -> !spot.isOne()); steps++) {
            assertThat(steps).isLessThan(8);
            var several =
                    spots.stream().filter(spot -> !spot.isOne()).findFirst().orElseThrow();
            frame = Frame.around(several.places().stream().map(Place::at).toList());
            spots = spots(several.places(), frame, size);
            assertThat(spots.stream().mapToInt(spot -> spot.places().size()).sum())
                    .isEqualTo(several.places().size());
        }
    }

    private static List<Spot> spots(List<Place> places, Frame frame, Size size) {
        return Spot.of(places, frame, new Canvas(frame, size));
    }

    private static void assertApart(List<Spot> spots) {
        for (var one : spots) {
            assertThat(spots)
                    .filteredOn(other -> other != one)
                    .allMatch(other ->
                            Point2D.distance(one.x(), one.y(), other.x(), other.y()) >= one.radius() + other.radius());
        }
    }
}
