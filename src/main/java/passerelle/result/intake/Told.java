package passerelle.result.intake;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import passerelle.city.NamedCity;
import passerelle.instrument.Edition;
import passerelle.instrument.EditionId;
import passerelle.result.OfficialResult;
import passerelle.shared.PartialDate;

/** What the lines of a table tell of one round of a city, put together. */
record Told(List<Quoted> lines) {

    private static final int LONGEST_SOURCE = 500;

    /**
     * With what is known already: the more precise date, every figure that the lines do not tell anew, and whether it
     * is published. What a line tells with a source is published there: no table says since when, so that is known as far
     * as the date of the result, and no later than today. What came without one is published by its Index report.
     */
    OfficialResult over(Optional<OfficialResult> known, EditionId edition, LocalDate today) {
        var percents = new HashMap<>(known.map(OfficialResult::percents).orElseGet(HashMap::new));
        lines.forEach(line -> line.percent().ifPresent(percent -> percents.put(percent.measure(), percent.value())));
        var date = date(known);
        var published = known.isPresent() ? known.get().publishedOn() : published(date, today);
        return new OfficialResult(
                round(),
                known.map(OfficialResult::edition).orElse(edition),
                date,
                lines.stream()
                        .map(Quoted::citiesCompared)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .or(() -> known.map(OfficialResult::citiesCompared))
                        .orElse(null),
                published,
                known.isPresent() ? known.get().publishedToThe() : date.precision(),
                percents,
                source(known));
    }

    private @Nullable LocalDate published(PartialDate date, LocalDate today) {
        return lines.stream().anyMatch(Quoted::published) ? earlier(date.last(), today) : null;
    }

    /** That which the lines name; they name one at most. */
    Optional<Edition> edition() {
        return lines.stream().flatMap(line -> line.edition().stream()).findFirst();
    }

    int round() {
        return lines.getFirst().round();
    }

    NamedCity city() {
        return lines.getFirst().city();
    }

    private PartialDate date(Optional<OfficialResult> known) {
        return Stream.concat(
                        known.map(OfficialResult::date).stream(), lines.stream().map(Quoted::date))
                .reduce((best, next) -> next.precision().compareTo(best.precision()) > 0 ? next : best)
                .orElseThrow();
    }

    /** Every source once, as many as there is room for. */
    private String source(Optional<OfficialResult> known) {
        var before = known.map(OfficialResult::source).stream()
                .flatMap(source -> Stream.of(source.split(" · ")))
                .filter(word -> !word.isEmpty());
        var told = lines.stream().flatMap(line -> Stream.of(line.source().split(" · ")));
        var all = Stream.concat(before, told)
                .filter(word -> !word.isEmpty())
                .distinct()
                .collect(joining(" · "));
        return all.substring(0, Math.min(LONGEST_SOURCE, all.length()));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
