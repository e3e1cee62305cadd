package passerelle.city.ui;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import passerelle.city.CityFound;
import passerelle.city.CityName;
import passerelle.city.CitySearch;
import passerelle.search.SearchText;
import passerelle.search.ui.Hit;
import passerelle.search.ui.Hits;
import passerelle.search.ui.SearchSource;
import passerelle.shared.Folding;
import passerelle.shared.ui.Phrases;

@Component
class CitySource implements SearchSource {

    private static final SearchText NOTHING = new SearchText("");
    private static final Pattern PAGE_OF_A_CITY = Pattern.compile("cities/([^/]+).*");

    private final CitySearch cities;

    CitySource(CitySearch cities) {
        this.cities = cities;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String kind() {
        return "city";
    }

    @Override
    public Hits find(SearchText text, int limit) {
        var locale = Phrases.locale();
        var found = cities.find(text, locale, limit);
        return new Hits(
                found.map(city -> hit(city, text, locale)).toList(),
                found.getTotalElements(),
                CityLinks.all(text.typed()));
    }

    @Override
    public List<Hit> visited(List<String> addresses, int limit) {
        var locale = Phrases.locale();
        var codes = addresses.stream()
                .flatMap(address -> PAGE_OF_A_CITY.matcher(address).results())
                .map(match -> match.group(1))
                .distinct()
                .limit(limit)
                .toList();
        var known = codes.isEmpty() ? Map.<String, CityFound>of() : cities.coded(codes);
        return codes.stream()
                .flatMap(code -> Stream.ofNullable(known.get(code)))
                .map(city -> hit(city, NOTHING, locale))
                .toList();
    }

    private static Hit hit(CityFound city, SearchText text, Locale locale) {
        var ui = UI.getCurrent();
        var title = city.names().in(locale);
        var detail = Stream.of(
                        ui.getTranslation("search.city"),
                        otherName(city.names(), title, text)
                                .map(name -> ui.getTranslation("search.city.also", name))
                                .orElse(""),
                        city.country().name(locale),
                        ui.getTranslation("Standing." + city.standing()))
                .filter(part -> !part.isBlank())
                .collect(joining(" · "));
        return Hit.page(title, detail, CityLinks.to(city.code()));
    }

    /** That by which it was found, where the title does not tell. */
    private static Optional<String> otherName(CityName names, String title, SearchText text) {
        var unseen = text.after(title).words();
        return Stream.concat(
                        Stream.of(names.local(), names.english(), names.french()),
                        Stream.of(names.aliases().split("; ")))
                .filter(name -> unseen.stream().anyMatch(Folding.fold(name)::contains))
                .findFirst();
    }
}
