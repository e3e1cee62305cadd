package passerelle.network.ui;

import com.vaadin.flow.component.UI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import passerelle.chart.LineChart.Break;
import passerelle.chart.ui.ChartName;
import passerelle.comparison.Spread;
import passerelle.comparison.ui.GroupNames;
import passerelle.instrument.EditionId;
import passerelle.network.Course;
import passerelle.network.Day;
import passerelle.network.Part;
import passerelle.network.Split;
import passerelle.result.ui.Editions;
import passerelle.scoring.Score;
import passerelle.shared.ui.Phrases;
import passerelle.table.Listing;

/** What is said of a course in the reader's language. */
record CourseWords(Course course, NetworkWords words, String measure, Editions editions) {

    private static final List<String> COLUMNS = List.of(
            "network.course.part",
            "network.course.day",
            "comparison.median",
            "comparison.quartile.lower",
            "comparison.quartile.upper",
            "comparison.cities",
            "comparison.kind");

    ChartName name() {
        var key = course.split() == Split.NONE ? "network.course" : "network.course.parts";
        var title = Phrases.phrase(key, measure, Phrases.name(course.split()));
        return new ChartName("", key, title, words.asked().basis().on());
    }

    /** Of which kind and age the results are that count on each day. */
    String sample() {
        var basis = words.asked().basis();
        return Phrases.phrase(
                "network.course.sample",
                words.group(),
                say("comparison.sample." + basis.kind()),
                basis.years(),
                basis.on());
    }

    String part(Part part) {
        return switch (part) {
            case Part.Whole whole -> words.group();
            case Part.InCountry in -> in.country().name(Phrases.locale());
            case Part.InNetwork in -> in.name();
            case Part.InBand in -> GroupNames.of(in.band());
            case Part.Outside outside -> say("network.part.outside." + course.split());
        };
    }

    /** Where most of the cities that are shown stood by another edition than on the day before. */
    List<Break> breaks(List<Day> days) {
        var breaks = new ArrayList<Break>();
        @Nullable EditionId before = null;
        for (var day : days) {
            var edition = day.spread().isPresent() ? day.edition().orElse(null) : null;
            if (edition != null && before != null && !edition.equals(before)) {
                var version = editions.names(edition).version();
                breaks.add(new Break(day.on(), UI.getCurrent().getTranslation("network.edition", version)));
            }
            before = edition == null ? before : edition;
        }
        return breaks;
    }

    static String year(Day day) {
        return Integer.toString(day.on().getYear());
    }

    Listing<Dated> listing() {
        var header = COLUMNS.stream().map(column -> say(column)).toList();
        var lines = course.strands().stream()
                .flatMap(strand -> strand.days().stream().map(day -> new Dated(part(strand.part()), day)))
                .toList();
        var kind = words.kind();
        return Listing.of(name().title(), header, lines, line -> cells(line, kind));
    }

    /** A part on a day. */
    record Dated(String part, Day day) {}

    private static List<Object> cells(Dated line, String kind) {
        var spread = line.day().spread();
        return Stream.of(
                        Stream.<Object>of(line.part(), line.day().on()),
                        Stream.of(
                                        spread.map(Spread::median),
                                        spread.map(Spread::lowerQuartile),
                                        spread.map(Spread::upperQuartile))
                                .map(CourseWords::held),
                        Stream.<Object>of(line.day().cities(), kind))
                .flatMap(cells -> cells)
                .toList();
    }

    private static Object held(Optional<Score> score) {
        return Listing.orBlank(score.map(Score::rounded).orElse(null));
    }

    private static String say(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
