package passerelle.api;

import static passerelle.table.Listing.orBlank;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import passerelle.api.request.Parameters;
import passerelle.comparison.Compared;
import passerelle.comparison.Spread;
import passerelle.result.Measure;
import passerelle.scoring.Score;
import passerelle.shared.LocalizedText;

/**
 * Whole percents, each rounded once; null where fewer than three cities have one.
 *
 * @param cities how many have a percent in it
 * @param own that of the city that is compared; null where there is none
 */
record SpreadItem(
        String measure,
        String kind,
        LocalizedText title,
        int cities,
        @Nullable Integer lowest,
        @Nullable Integer lowerQuartile,
        @Nullable Integer median,
        @Nullable Integer upperQuartile,
        @Nullable Integer highest,
        @Nullable Integer mean,
        @Nullable Integer own) {

    static final List<String> COLUMNS = List.of(
            "measure_kind",
            "measure",
            "title_en",
            "title_fr",
            "cities",
            "lowest",
            "lower_quartile",
            "median",
            "upper_quartile",
            "highest",
            "mean",
            "own");

    static SpreadItem of(Compared compared, Measure measure, LocalizedText title) {
        var spread = compared.sample().spread(measure);
        return new SpreadItem(
                measure.code(),
                Parameters.name(measure.kind()),
                title,
                compared.sample().cities(measure),
                rounded(spread, Spread::lowest),
                rounded(spread, Spread::lowerQuartile),
                rounded(spread, Spread::median),
                rounded(spread, Spread::upperQuartile),
                rounded(spread, Spread::highest),
                rounded(spread, Spread::mean),
                compared.own(measure).map(Score::rounded).orElse(null));
    }

    private static @Nullable Integer rounded(Optional<Spread> spread, Function<Spread, Score> figure) {
        return spread.map(figure).map(Score::rounded).orElse(null);
    }

    List<Object> cells() {
        return List.of(
                kind,
                measure,
                title.en(),
                title.fr(),
                cities,
                orBlank(lowest),
                orBlank(lowerQuartile),
                orBlank(median),
                orBlank(upperQuartile),
                orBlank(highest),
                orBlank(mean),
                orBlank(own));
    }
}
