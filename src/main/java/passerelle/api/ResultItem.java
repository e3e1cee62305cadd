package passerelle.api;

import static passerelle.table.Listing.orBlank;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import passerelle.api.request.Addresses;
import passerelle.api.request.Parameters;
import passerelle.api.request.Sheet;
import passerelle.instrument.Edition;
import passerelle.result.ListedResult;
import passerelle.result.Measure;

/**
 * A result of a city.
 *
 * @param date as precisely as it is known: 2014, 2014-05 or 2014-05-12
 * @param publishedOn null while the city and those who see all alone may read it
 */
record ResultItem(
        String city,
        NameItem name,
        CountryItem country,
        int round,
        String kind,
        EditionKey edition,
        String date,
        String datePrecision,
        @Nullable Integer citiesCompared,
        @Nullable LocalDate publishedOn,
        String source,
        boolean provisional,
        List<ScoreItem> scores,
        Instant changedAt,
        Links links) {

    record Links(String self, String city, String edition) {}

    private static final List<String> COLUMNS = List.of(
            "city",
            "name_local",
            "country",
            "round",
            "kind",
            "instrument",
            "edition",
            "date",
            "date_precision",
            "cities_compared",
            "published_on");
    private static final List<String> SCORE_COLUMNS =
            List.of("measure_kind", "measure", "title_en", "title_fr", "percent", "highest", "provisional");

    /** One line for each score: the long form in which data are analysed. */
    static final Sheet<ResultItem> SHEET =
            new Sheet<>(Stream.concat(COLUMNS.stream(), SCORE_COLUMNS.stream()).toList(), ResultItem::lines);

    /** @param withSource whether the reader may know where it is told: papers and letters may name people */
    static ResultItem of(ListedResult listed, Edition edition, boolean withSource) {
        var result = listed.result();
        var kind = Parameters.name(result.kind());
        var key = EditionKey.of(edition);
        return new ResultItem(
                listed.code(),
                NameItem.of(listed.names()),
                CountryItem.of(listed.country()),
                result.round(),
                kind,
                key,
                result.date().toString(),
                Parameters.name(result.date().precision()),
                result.citiesCompared(),
                result.publishedOn(),
                withSource ? result.source() : "",
                result.isProvisional(),
                scores(listed, edition),
                listed.changedAt(),
                new Links(
                        Addresses.to("cities", listed.code(), "results", String.valueOf(result.round()), kind),
                        Addresses.to("cities", listed.code()),
                        key.link()));
    }

    private static List<ScoreItem> scores(ListedResult listed, Edition edition) {
        return Measure.titles(edition).entrySet().stream()
                .flatMap(measure -> listed
                        .result()
                        .score(measure.getKey())
                        .map(scored -> ScoreItem.of(measure.getKey(), measure.getValue(), scored))
                        .stream())
                .toList();
    }

    /** A result of which no percent is known has one line all the same. */
    private Stream<List<Object>> lines() {
        return scores.isEmpty()
                ? Stream.of(line(List.of("", "", "", "", "", "", provisional)))
                : scores.stream().map(score -> line(cells(score)));
    }

    private List<Object> line(List<Object> score) {
        var own = List.of(
                city,
                name.local(),
                country.code(),
                round,
                kind,
                edition.instrument(),
                edition.version(),
                date,
                datePrecision,
                orBlank(citiesCompared),
                orBlank(publishedOn));
        return Stream.of(own, score).<Object>flatMap(List::stream).toList();
    }

    private static List<Object> cells(ScoreItem score) {
        return List.of(
                score.kind(),
                score.measure(),
                score.title().en(),
                score.title().fr(),
                score.percent(),
                score.highest(),
                score.provisional());
    }
}
