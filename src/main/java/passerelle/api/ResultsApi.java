package passerelle.api;

import static passerelle.api.request.Addresses.ROOT;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import passerelle.api.request.Answer;
import passerelle.api.request.Answers;
import passerelle.api.request.Answers.Lines;
import passerelle.api.request.Listed;
import passerelle.api.request.Parameters;
import passerelle.api.request.ProblemKind;
import passerelle.api.request.Refused;
import passerelle.api.request.Takes;
import passerelle.city.CityDirectory;
import passerelle.instrument.Edition;
import passerelle.instrument.EditionId;
import passerelle.instrument.Instrument;
import passerelle.result.ListedResult;
import passerelle.result.ResultFilter;
import passerelle.result.ResultKind;
import passerelle.result.ResultList;
import passerelle.shared.Country;

@RestController
@RequestMapping(ROOT)
class ResultsApi {

    private final ResultList results;
    private final CityDirectory directory;
    private final ReadEditions editions;

    ResultsApi(ResultList results, CityDirectory directory, ReadEditions editions) {
        this.results = results;
        this.directory = directory;
        this.editions = editions;
    }

    @GetMapping({"/results", "/results.{format:json|csv}"})
    @Takes({"city", "country", "kind", "round", "edition", Parameters.PAGE, Parameters.SIZE})
    Answer<Listed<ResultItem>> results(Parameters asked) {
        asked.text("city").ifPresent(this::checkKnown);
        return page(asked.text("city").orElse(null), asked);
    }

    @GetMapping({"/cities/{city}/results", "/cities/{city}/results.{format:json|csv}"})
    @Takes({"kind", "round", "edition", Parameters.PAGE, Parameters.SIZE})
    Answer<Listed<ResultItem>> ofCity(@PathVariable("city") String code, Parameters asked) {
        checkKnown(code);
        return page(code, asked);
    }

    @GetMapping({
        "/cities/{city}/results/{round}/{kind:[^.]+}",
        "/cities/{city}/results/{round}/{kind:[^.]+}.{format:json|csv}"
    })
    @Takes
    Answer<ResultItem> result(
            @PathVariable("city") String code, @PathVariable String round, @PathVariable String kind) {
        checkKnown(code);
        var found =
                find(code, round, kind).orElseThrow(() -> new Refused(ProblemKind.UNKNOWN_RESULT, code, round, kind));
        var item = ResultItem.of(found, editions.get(found.result().edition()), editions.areReadInFull());
        return new Answer<>(item, ResultItem.SHEET, code + "-" + round + "-" + kind, found.changedAt());
    }

    private Answer<Listed<ResultItem>> page(@Nullable String city, Parameters asked) {
        var filter = new ResultFilter(
                city,
                asked.value("country", Country::new),
                asked.constant("kind", ResultKind.class),
                asked.number("round", 2000, 2100),
                asked.value("edition", this::edition));
        Map<EditionId, Edition> read = new HashMap<>();
        var lines = new Lines<ListedResult, ResultItem>(
                "results",
                listed -> ResultItem.of(
                        listed,
                        read.computeIfAbsent(listed.result().edition(), editions::get),
                        editions.areReadInFull()),
                ResultItem.SHEET,
                ListedResult::changedAt);
        return Answers.page(results.page(filter, asked.page()), asked, lines);
    }

    /** By its version; results are those of the Index alone. */
    private EditionId edition(String version) {
        return editions.find(Instrument.INDEX, version)
                .map(Edition::id)
                .orElseThrow(() -> new IllegalArgumentException(version));
    }

    private Optional<ListedResult> find(String code, String round, String kind) {
        try {
            var year = Integer.parseInt(round);
            return Optional.of(kind).flatMap(ResultsApi::kind).flatMap(which -> results.find(code, year, which));
        } catch (NumberFormatException noYear) {
            return Optional.empty();
        }
    }

    private static Optional<ResultKind> kind(String name) {
        return Stream.of(ResultKind.values())
                .filter(kind -> Parameters.name(kind).equals(name))
                .findFirst();
    }

    private void checkKnown(String code) {
        if (directory.find(code).isEmpty()) {
            throw new Refused(ProblemKind.UNKNOWN_CITY, code);
        }
    }
}
