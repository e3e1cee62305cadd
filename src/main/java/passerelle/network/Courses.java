package passerelle.network;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import passerelle.comparison.Publications;
import passerelle.comparison.Published;
import passerelle.comparison.Scores;
import passerelle.instrument.EditionId;
import passerelle.network.Course.Strand;
import passerelle.result.Measure;
import passerelle.result.ResultId;
import passerelle.scoring.Score;
import passerelle.shared.CityId;

/** Works out how a group moved: on the last day of each year, and on the day that is asked for. */
record Courses(Publications publications, Measure measure, Map<ResultId, Scores> scores, Function<CityId, Part> parts) {

    /** By the number of cities on the last day. */
    private static final Comparator<Strand> LARGEST =
            Comparator.<Strand>comparingInt(strand -> strand.last().cities()).reversed();

    List<Strand> strands() {
        var strands = new LinkedHashMap<Part, List<Day>>();
        publications.cities().forEach(city -> strands.putIfAbsent(parts.apply(city.id()), new ArrayList<>()));
        for (var day : days()) {
            var counted = publications.on(day).stream()
                    .filter(result -> score(result).isPresent())
                    .collect(groupingBy(result -> parts.apply(result.city())));
            strands.forEach((part, days) -> days.add(day(day, counted.getOrDefault(part, List.of()))));
        }
        return strands.entrySet().stream()
                .map(part -> new Strand(part.getKey(), part.getValue()))
                .sorted(LARGEST)
                .toList();
    }

    /** From the year of the first publication on. */
    List<LocalDate> days() {
        var last = publications.asked().basis().on();
        var first = publications.results().stream()
                .mapToInt(publication -> publication.on().getYear())
                .min()
                .orElse(last.getYear());
        var ends = IntStream.range(first, last.getYear()).mapToObj(year -> LocalDate.of(year, Month.DECEMBER, 31));
        return Stream.concat(ends, Stream.of(last)).toList();
    }

    private Day day(LocalDate on, List<Published> results) {
        var counted = results.stream().flatMap(result -> score(result).stream()).toList();
        return Day.of(on, counted, edition(results));
    }

    private Optional<Score> score(Published result) {
        return scores.getOrDefault(result.id(), Scores.NONE).in(measure);
    }

    private static Optional<EditionId> edition(List<Published> results) {
        return results.stream().collect(groupingBy(Published::edition, counting())).entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }
}
