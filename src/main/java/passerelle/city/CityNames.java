package passerelle.city;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import passerelle.account.AccountCity;
import passerelle.search.SearchText;
import passerelle.shared.CityId;

@Component
@Transactional(readOnly = true)
class CityNames implements AccountCity {

    private final Cities cities;

    CityNames(Cities cities) {
        this.cities = cities;
    }

    @Override
    public Map<CityId, String> names(Collection<CityId> ids, Locale locale) {
        return cities.among(ids).stream()
                .collect(Collectors.toMap(City::id, city -> city.names().in(locale)));
    }

    @Override
    public List<Choice> search(String text, int offset, int limit, Locale locale) {
        var page = PageRequest.of(offset / limit, limit, Sort.by("sortEn", "id.value"));
        return cities.named(new SearchText(text), page).stream()
                .map(city -> new Choice(city.id(), city.names().in(locale)))
                .toList();
    }
}
