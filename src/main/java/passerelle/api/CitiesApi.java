package passerelle.api;

import static passerelle.api.request.Addresses.ROOT;

import java.time.Instant;
import org.springframework.data.domain.PageImpl;
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
import passerelle.city.CityFacts;
import passerelle.city.DirectoryEntry;
import passerelle.city.DirectoryFilter;
import passerelle.search.SearchText;
import passerelle.shared.Country;

@RestController
@RequestMapping(ROOT)
class CitiesApi {

    private final CityDirectory directory;

    CitiesApi(CityDirectory directory) {
        this.directory = directory;
    }

    @GetMapping({"/cities", "/cities.{format:json|csv}"})
    @Takes({"text", "country", "member", Parameters.PAGE, Parameters.SIZE})
    Answer<Listed<CityItem>> cities(Parameters asked) {
        var filter = new DirectoryFilter(
                new SearchText(asked.text("text").orElse("")),
                asked.value("country", Country::new),
                asked.flag("member"));
        return Answers.page(directory.page(filter, asked.page()), asked, CityItem.LINES);
    }

    @GetMapping({"/cities/{city:[^.]+}", "/cities/{city:[^.]+}.{format:json|csv}"})
    @Takes
    Answer<CityItem> city(@PathVariable("city") String code) {
        var city = find(code);
        return new Answer<>(CityItem.of(city), CityItem.SHEET, code, city.changedAt());
    }

    @GetMapping({"/cities/{city}/facts", "/cities/{city}/facts.{format:json|csv}"})
    @Takes
    Answer<Listed<FactsItem>> facts(@PathVariable("city") String code, Parameters asked) {
        var city = find(code);
        return Answers.page(new PageImpl<>(city.facts()), asked, years(city));
    }

    private static Lines<CityFacts, FactsItem> years(DirectoryEntry city) {
        Instant changedAt = city.changedAt();
        return new Lines<>(city.code() + "-facts", FactsItem::of, FactsItem.SHEET, year -> changedAt);
    }

    private DirectoryEntry find(String code) {
        return directory.find(code).orElseThrow(() -> new Refused(ProblemKind.UNKNOWN_CITY, code));
    }
}
