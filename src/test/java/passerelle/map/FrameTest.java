package passerelle.map;

import static org.assertj.core.api.Assertions.assertThat;
import static passerelle.map.TestPlaces.at;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import passerelle.city.Coordinates;

class FrameTest {

    @ParameterizedTest
    @ValueSource(strings = {"world", "europe", "-2.50,40.00,3.25,44.10"})
    void isFoundAgainByItsName(String name) {
        assertThat(Frame.of(name)).map(Frame::name).contains(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "mars", "1,2,3", "3,40,1,44", "1,44,3,40", "a,b,c,d", "1,2,3,4,5", "1e9,2,3,4"})
    void isNothingWhenItsNameIsWrong(String name) {
        assertThat(Frame.of(name)).isEmpty();
    }

    @Test
    void holdsWhatItIsDrawnAround() {
        var places = places(at("a", 45.4, 11), at("b", 45.5, 9.2), at("c", 44.4, 8.9));

        assertThat(Frame.around(places)).satisfies(frame -> assertThat(places).allMatch(frame::holds));
    }

    @Test
    void comesNoCloserThanHalfADegree() {
        var frame = Frame.around(places(at("a", 45.4, 11), at("b", 45.4, 11)));

        assertThat(frame.isClosest()).isTrue();
        assertThat(frame.north() - frame.south()).isEqualTo(0.5);
    }

    @ParameterizedTest(name = "{0} at {1}, {2}")
    @CsvSource({
        "Reykjavik, 64.1, -21.9, true",
        "Lisbon,    38.7,  -9.1, true",
        "Yerevan,   40.2,  44.5, true",
        "Nicosia,   35.2,  33.4, true",
        "Haifa,     32.8,  35.0, false",
        "Montreal,  45.5, -73.6, false"
    })
    void showsEuropeFromIcelandToTheCaucasus(String city, double latitude, double longitude, boolean shown) {
        var beyond = TestPlaces.map(Frame.EUROPE, List.of(at(city, latitude, longitude)))
                .beyond(Size.WIDE);

        assertThat(beyond.isEmpty()).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"-36.9, 174.8", "64.1, -21.9", "21.3, -157.9", "35.7, 139.7", "-54.8, -68.3"})
    void showsTheWholeWorld(double latitude, double longitude) {
        assertThat(TestPlaces.map(Frame.WORLD, List.of(at("a", latitude, longitude)))
                        .beyond(Size.NARROW))
                .isEmpty();
    }

    private static List<Coordinates> places(Place... places) {
        return Stream.of(places).map(Place::at).toList();
    }
}
