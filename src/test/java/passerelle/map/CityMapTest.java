package passerelle.map;

import static org.assertj.core.api.Assertions.assertThat;
import static passerelle.map.TestPlaces.at;

import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import passerelle.city.Standing;

class CityMapTest {

    @Test
    void linksEachCityByItsNameAndStanding() {
        var links = links(TestPlaces.map(Frame.EUROPE, List.of(at("Valmora", 45.4, 11), at("Lunden", 55.7, 13.2))));

        assertThat(links)
                .extracting(link -> link.getAttribute("href"))
                .containsExactly("cities/Valmora", "cities/Lunden");
        assertThat(links)
                .extracting(link -> link.getAttribute("aria-label"))
                .containsExactly("Valmora: MEMBER", "Lunden: MEMBER");
    }

    @Test
    void leadsFromSeveralToACloserMap() {
        var links = links(TestPlaces.map(Frame.EUROPE, List.of(at("Valmora", 45.4, 11), at("Alta", 45.41, 11))));

        assertThat(links).singleElement().satisfies(link -> {
            assertThat(link.getAttribute("aria-label")).isEqualTo("2 cities");
            assertThat(link.getAttribute("href")).startsWith("map?frame=10.75,45.");
        });
    }

    @ParameterizedTest
    @EnumSource
    void tellsStandingsByFormAndNotByColourAlone(Standing standing) {
        assertThat(CityMap.sign(standing))
                .contains("standing-" + standing.name().toLowerCase(Locale.ROOT));
        assertThat(Marker.path(Standing.MEMBER)).isNotEqualTo(Marker.path(Standing.SUSPENDED));
    }

    @ParameterizedTest
    @EnumSource
    void drawsTheLandWithinItsEdgesAndStaysLight(Size size) {
        for (var frame : List.of(
                Frame.WORLD, Frame.EUROPE, Frame.of("8.00,44.00,12.00,46.00").orElseThrow())) {
            var svg = TestPlaces.map(frame, List.of()).svg(size);

            assertThat(svg).contains("map-land").hasSizeBetween(200, 60_000);
        }
    }

    @Test
    void drawsEuropeAndAfricaInTheMiddleOfTheWorld() {
        var canvas = new Canvas(Frame.WORLD, Size.WIDE);

        assertThat(Land.COARSE.path(canvas)).matches(land -> land.length() > 12_000);
        assertThat(canvas.at(TestPlaces.at("Hawaii", 21.3, -157.9).at()).getX()).isLessThan(60);
        assertThat(canvas.at(TestPlaces.at("Chukotka", 66, -172).at()).getX()).isGreaterThan(500);
    }

    @Test
    void leavesItsColoursToThePage() {
        assertThat(TestPlaces.map(Frame.EUROPE, TestPlaces.inEurope(40)).svg(Size.WIDE))
                .doesNotContain("fill=", "stroke=", "style=", " id=");
    }

    @Test
    void writesNamesAsTextAndNeverAsMarkup() {
        assertThat(links(TestPlaces.map(Frame.EUROPE, List.of(at("<b>&\"", 45.4, 11)))))
                .singleElement()
                .satisfies(link -> assertThat(link.getAttribute("href")).isEqualTo("cities/<b>&\""));
    }

    private static List<Element> links(CityMap map) {
        try {
            var source = new InputSource(new StringReader(map.svg(Size.WIDE)));
            var found = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(source)
                    .getElementsByTagName("a");
            return IntStream.range(0, found.getLength())
                    .mapToObj(found::item)
                    .map(Element.class::cast)
                    .toList();
        } catch (Exception notWellFormed) {
            throw new AssertionError(notWellFormed);
        }
    }
}
