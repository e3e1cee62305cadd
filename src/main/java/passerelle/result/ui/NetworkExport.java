package passerelle.result.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import passerelle.result.Measure;
import passerelle.result.ResultDetails;
import passerelle.scoring.Scored;
import passerelle.shared.PartialDate;
import passerelle.table.Listing;

/**
 * Results as a table for Excel, a line for each and a column for each figure that any edition knows. Official and
 * indicative ones stand in lines of their own.
 */
class NetworkExport {

    private static final List<String> COLUMNS = List.of(
            "city",
            "code",
            "round",
            "kind",
            "edition",
            "scoring.version",
            "date",
            "cities",
            "published",
            "provisional");

    private final Editions editions;
    private final UnaryOperator<String> words;
    private final Map<Measure, String> measures = new LinkedHashMap<>();

    NetworkExport(Editions editions, UnaryOperator<String> words) {
        this.editions = editions;
        this.words = words;
        editions.ofIndex().stream()
                .map(edition -> editions.names(edition.id()))
                .forEach(names -> names.all().forEach(measure -> measures.putIfAbsent(measure, names.of(measure))));
    }

    /** @param name of the city in the reader's language */
    record Line(String name, String code, ResultDetails result) {}

    Listing<Line> listing(IntFunction<List<Line>> pages) {
        var header = new ArrayList<String>();
        COLUMNS.forEach(column -> header.add(words.apply("result.network.column." + column)));
        header.addAll(measures.values());
        return new Listing<>(words.apply("result.network.title"), header, pages, this::cells);
    }

    private List<Object> cells(Line line) {
        var result = line.result();
        return Stream.concat(about(line).stream(), measures.keySet().stream().map(measure -> percent(result, measure)))
                .toList();
    }

    private List<Object> about(Line line) {
        var result = line.result();
        return List.of(
                line.name(),
                line.code(),
                result.round(),
                words.apply("ResultKind." + result.kind()),
                editions.names(result.edition()).version(),
                Listing.orBlank(result.scoringVersion()),
                result.date().toString(),
                Listing.orBlank(result.citiesCompared()),
                result.published().map(NetworkExport::cell).orElse(""),
                words.apply("history." + result.isProvisional()));
    }

    private static Object cell(PartialDate published) {
        return published.precision() == PartialDate.Precision.DAY ? published.first() : published.toString();
    }

    /** Blank is unknown or left out, never 0. */
    private static Object percent(ResultDetails result, Measure measure) {
        return Listing.orBlank(result.score(measure)
                .map(Scored::score)
                .map(score -> (Object) score.rounded())
                .orElse(null));
    }
}
