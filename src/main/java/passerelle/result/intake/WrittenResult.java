package passerelle.result.intake;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import passerelle.instrument.EditionId;
import passerelle.result.Measure;
import passerelle.result.MeasureKind;
import passerelle.result.OfficialResult;
import passerelle.shared.CityId;
import passerelle.shared.PartialDate;

/** An official result as a trace keeps it. Measures are written as {@code AREA education}. */
record WrittenResult(
        UUID city,
        int round,
        UUID edition,
        String date,
        @Nullable Integer citiesCompared,
        @Nullable LocalDate publishedOn,
        PartialDate.@Nullable Precision publishedToThe,
        Map<String, Integer> percents,
        String source) {

    static WrittenResult of(CityId city, OfficialResult official) {
        var percents = official.percents().entrySet().stream()
                .collect(toMap(
                        entry -> entry.getKey().kind() + " " + entry.getKey().code(), Map.Entry::getValue));
        return new WrittenResult(
                city.value(),
                official.round(),
                official.edition().value(),
                official.date().toString(),
                official.citiesCompared(),
                official.publishedOn(),
                official.publishedToThe(),
                percents,
                official.source());
    }

    OfficialResult official() {
        return new OfficialResult(
                round,
                new EditionId(edition),
                PartialDate.parse(date),
                citiesCompared,
                publishedOn,
                publishedToThe,
                percents.entrySet().stream().collect(toMap(entry -> measure(entry.getKey()), Map.Entry::getValue)),
                source);
    }

    private static Measure measure(String written) {
        var words = written.split(" ");
        return new Measure(MeasureKind.valueOf(words[0]), words[1]);
    }
}
