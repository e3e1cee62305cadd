package passerelle.result.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import passerelle.city.CityService;
import passerelle.result.NetworkResultService;
import passerelle.result.ResultDetails;
import passerelle.result.difference.DifferenceService;
import passerelle.shared.CityId;
import passerelle.table.Listing;
import passerelle.table.ui.ExcelLink;

/** Results of all cities as files, read page after page while they are written. */
@Component
class NetworkFiles {

    /** Enough to ask the database seldom, few enough to be held. */
    private static final int PAGE = 250;

    /** Each is worked out again from its answers. */
    private static final int EXPLAINED = 10;

    private final NetworkResultService results;
    private final DifferenceService differences;
    private final CityService cities;
    private final Editions editions;
    private final Clock clock;

    NetworkFiles(
            NetworkResultService results,
            DifferenceService differences,
            CityService cities,
            Editions editions,
            Clock clock) {
        this.results = results;
        this.differences = differences;
        this.cities = cities;
        this.editions = editions;
        this.clock = clock;
    }

    /** All results that are in force, a line for each. */
    Paragraph all() {
        var reader = UI.getCurrent();
        return new Paragraph(new ExcelLink(
                reader.getTranslation("result.network.all.export"),
                reader.getTranslation("result.network.file") + "-" + LocalDate.now(clock),
                listing(reader.getLocale(), key -> reader.getTranslation(key))));
    }

    /** @param words by their keys, in that language */
    Listing<NetworkExport.Line> listing(Locale language, UnaryOperator<String> words) {
        return new NetworkExport(editions, words).listing(page -> page(page, language));
    }

    /** Of all cities that have both results of a round. */
    Paragraph differences(int round) {
        return new Paragraph(
                new DifferenceExport(editions).link(Integer.toString(round), page -> differing(round, page)));
    }

    private List<NetworkExport.Line> page(int page, Locale language) {
        var found = results.standing(PageRequest.of(page, PAGE));
        var ids = found.stream().map(ResultDetails::city).distinct().toList();
        var names = cities.names(ids, language);
        var codes = cities.codes(ids);
        return found.stream()
                .map(result -> new NetworkExport.Line(
                        names.getOrDefault(result.city(), ""), codes.getOrDefault(result.city(), ""), result))
                .toList();
    }

    private List<CityDifferences> differing(int round, int page) {
        return results.withBoth(round, PageRequest.of(page, EXPLAINED)).stream()
                .flatMap(city -> differing(round, city))
                .toList();
    }

    private Stream<CityDifferences> differing(int round, CityId city) {
        return differences.of(city, round).stream().map(report -> new CityDifferences(cities.get(city), report));
    }
}
