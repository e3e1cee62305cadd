package passerelle.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static passerelle.chart.Size.NARROW;
import static passerelle.chart.Size.WIDE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import passerelle.chart.CourseChart.Day;
import passerelle.chart.LineChart.Break;

class CourseChartTest {

    @ParameterizedTest
    @EnumSource
    void keepsItsWordsApart(Size size) {
        var days = IntStream.rangeClosed(2008, 2026)
                .mapToObj(year -> day(year, year - 1960, 1200))
                .toList();

        assertThat(Drawn.of(chart(days).svg(size)).collisions()).isEmpty();
    }

    @Test
    void printsHowManyThereAreOnEveryDay() {
        var drawn =
                Drawn.of(chart(List.of(day(2024, 55, 28), day(2025, 57, 31))).svg(WIDE));

        assertThat(drawn.texts()).contains("2024", "28", "2025", "31", "number of cities", "Edition 2019 (2025)");
        assertThat(drawn.mark("1")).contains("2025: 57");
    }

    @Test
    void showsNothingOfADayWithTooFewAndDrawsNoLineAcrossIt() {
        var few = new Day(LocalDate.of(2025, 12, 31), Optional.empty(), 2);
        var drawn = Drawn.of(
                chart(List.of(day(2024, 55, 28), few, day(2026, 57, 31))).svg(WIDE));

        assertThat(drawn.mark("1")).isEmpty();
        assertThat(drawn.texts()).contains("2");
        assertThat(drawn.linesIn("--chart-group")).as("the one in the legend").hasSize(1);
    }

    @Test
    void drawsASingleDayToo() {
        assertThat(Drawn.of(chart(List.of(day(2024, 55, 3))).svg(NARROW)).mark("0"))
                .contains("2024: 55");
    }

    @ParameterizedTest
    @EnumSource
    void leavesColoursAndTypefaceToThePage(Size size) {
        assertThat(Drawn.ownLooks(chart(List.of(day(2024, 55, 28))).svg(size))).isEmpty();
    }

    private static CourseChart chart(List<Day> days) {
        return new CourseChart(
                "The network over time",
                days,
                List.of(new Break(LocalDate.of(2025, 12, 31), "Edition 2019")),
                Kind.OFFICIAL,
                new CourseChart.Wording(
                        "Median, official",
                        "Middle half",
                        "number of cities",
                        date -> String.valueOf(date.getYear()),
                        day -> day.on().getYear() + ": "
                                + day.middle().orElseThrow().median()));
    }

    private static Day day(int year, int median, int size) {
        var middle = new Quartiles(
                BigDecimal.valueOf(median - 9), BigDecimal.valueOf(median), BigDecimal.valueOf(median + 12));
        return new Day(LocalDate.of(year, 12, 31), Optional.of(middle), size);
    }
}
