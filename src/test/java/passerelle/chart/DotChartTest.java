package passerelle.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static passerelle.chart.AreaFigures.Level.ALONE;
import static passerelle.chart.Kind.INDICATIVE;
import static passerelle.chart.Kind.OFFICIAL;
import static passerelle.chart.LineChart.Role.CITY;
import static passerelle.chart.LineChart.Role.OTHER;
import static passerelle.chart.Size.WIDE;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DotChartTest {

    @ParameterizedTest
    @CsvSource({"ENGLISH, WIDE", "ENGLISH, NARROW", "FRENCH, WIDE", "FRENCH, NARROW"})
    void keepsItsWordsApart(TestAreas areas, Size size) {
        assertThat(Drawn.of(chart(areas.titles(), five(areas.titles().size())).svg(size))
                        .collisions())
                .isEmpty();
    }

    @Test
    void tellsFiveCitiesApartByMarkAndColour() {
        var marks = Drawn.of(chart(List.of("Education"), five(1)).svg(WIDE)).marks();

        assertThat(marks.stream().map(mark -> mark.getAttribute("stroke")).distinct())
                .hasSize(5);
        assertThat(marks.getLast().getAttribute("stroke")).isEqualTo("var(--chart-city)");
    }

    @Test
    void hasNoMarkWhereAFigureIsMissingAndOneWhereItIsZero() {
        var missing = new Profile("Lunden 2022", CITY, OFFICIAL, List.of(Optional.empty()));
        var none = Profile.of("Kastrel 2022", OTHER, INDICATIVE, List.of(BigDecimal.ZERO));

        assertThat(Drawn.of(chart(List.of("Education"), List.of(missing, none)).svg(WIDE))
                        .marks("0"))
                .containsExactly("Education, Kastrel 2022: 0 (indicative)");
    }

    @ParameterizedTest
    @EnumSource
    void leavesColoursAndTypefaceToThePage(Size size) {
        assertThat(Drawn.ownLooks(chart(List.of("Education"), five(1)).svg(size)))
                .isEmpty();
    }

    @Test
    void refusesMoreThanCanBeToldApart() {
        var six = Stream.concat(five(1).stream(), five(1).stream().limit(1)).toList();

        assertThatIllegalArgumentException().isThrownBy(() -> chart(List.of("Education"), six));
    }

    private static List<Profile> five(int areas) {
        return IntStream.range(0, 5)
                .mapToObj(place -> Profile.of(
                        "Saint-Amarin-les-Ponts 202" + place,
                        place == 0 ? CITY : OTHER,
                        OFFICIAL,
                        Collections.nCopies(areas, BigDecimal.valueOf(40 + place * 15L))))
                .toList();
    }

    private static DotChart chart(List<String> areas, List<Profile> profiles) {
        return new DotChart(
                "Side by side",
                new Profiles(areas, profiles, TestCharts.ENGLISH),
                Collections.nCopies(areas.size(), ALONE),
                Collections.nCopies(areas.size(), "4 of 5"));
    }
}
