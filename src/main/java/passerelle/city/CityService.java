package passerelle.city;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import passerelle.shared.CityId;
import passerelle.shared.Country;

/** Reading cities: the directory is open to everybody who is signed in. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class CityService {

    private final Cities cities;
    private final FactsByYear facts;
    private final Clock clock;
    private final Map<CityId, String> codes = new ConcurrentHashMap<>();

    CityService(Cities cities, FactsByYear facts, Clock clock) {
        this.cities = cities;
        this.facts = facts;
        this.clock = clock;
    }

    public List<CityRow> search(CityFilter filter, Pageable page) {
        return cities.rows(filter, filter.words(), UnknownLast.in(page));
    }

    public Optional<CityDetails> find(String code) {
        return cities.readByCode(code).map(this::details);
    }

    /** @throws java.util.NoSuchElementException when there is no such city */
    public CityDetails get(CityId id) {
        return details(cities.read(id).orElseThrow());
    }

    public Map<CityId, String> names(Collection<CityId> ids, Locale locale) {
        return cities.among(ids).stream()
                .collect(Collectors.toMap(City::id, city -> city.names().in(locale)));
    }

    /** The codes of some cities, for links. They never change, so each is read once. */
    public Map<CityId, String> codes(Collection<CityId> ids) {
        var unread = ids.stream().filter(id -> !codes.containsKey(id)).toList();
        if (!unread.isEmpty()) {
            cities.among(unread).forEach(city -> codes.put(city.id(), city.code()));
        }
        return ids.stream()
                .distinct()
                .filter(codes::containsKey)
                .collect(Collectors.toMap(id -> id, id -> codes.getOrDefault(id, "")));
    }

    /** The figures of all years, newest first. */
    public List<CityFacts> facts(CityId id) {
        return facts.findByCityAndWithdrawnFalseOrderByYearDesc(id).stream()
                .map(FactsOfYear::facts)
                .toList();
    }

    /** The countries that have a city, in no order. */
    public List<Country> countries() {
        return cities.countries().stream().map(Country::new).toList();
    }

    /** Every city, a page at a time in a fixed order, for work on all of them. */
    public List<CityId> ids(Pageable page) {
        return cities.ids(page);
    }

    private CityDetails details(CityRead read) {
        var population = facts(read.city().id()).stream()
                .flatMap(year -> Stream.ofNullable(year.population()))
                .findFirst()
                .orElse(null);
        return read.city().details(LocalDate.now(clock), read.officer(), population);
    }
}
