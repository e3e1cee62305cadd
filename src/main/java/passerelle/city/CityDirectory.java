package passerelle.city;

import static java.util.Comparator.naturalOrder;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import passerelle.account.CurrentUser;
import passerelle.search.Narrowing;
import passerelle.shared.CityId;
import passerelle.shared.Country;

/**
 * The directory as it is read from outside. Everybody may: who has an account sees every city and where it stands, all
 * others the members and those of which a result is published.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("permitAll()")
public class CityDirectory {

    private static final String PUBLIC = """
            (c.standing = MEMBER or exists (select r.id from Result r
                where r.city = c.id and r.status = IN_FORCE and r.publishing.publishedOn is not null))""";
    private static final String CALLED = " c.folded like :%s escape '!'";

    private final EntityManager entities;
    private final FactsByYear facts;
    private final CurrentUser user;

    CityDirectory(EntityManager entities, FactsByYear facts, CurrentUser user) {
        this.entities = entities;
        this.facts = facts;
        this.user = user;
    }

    /** In the order of their codes, which never change. */
    public Page<DirectoryEntry> page(DirectoryFilter filter, Pageable page) {
        var narrowing = narrowing()
                .by("c.country.code = :country", "country", code(filter.country()))
                .when(Boolean.TRUE.equals(filter.member()), "c.standing = MEMBER")
                .when(Boolean.FALSE.equals(filter.member()), "c.standing <> MEMBER");
        for (var place = 0; place < filter.text().words().size(); place++) {
            narrowing.by(
                    CALLED.formatted("word" + place),
                    "word" + place,
                    filter.text().word(place));
        }
        return page(narrowing, page);
    }

    public Optional<DirectoryEntry> find(String code) {
        return page(narrowing().by("c.code = :code", "code", code), PageRequest.of(0, 1)).stream()
                .findFirst();
    }

    private static @Nullable String code(@Nullable Country country) {
        return country == null ? null : country.code();
    }

    /** The countries that have a city, in no order. */
    public List<Country> countries() {
        var narrowing = narrowing();
        var query = "select distinct c.country.code from City c where 1 = 1" + narrowing.conditions();
        return narrowing
                .fill(entities.createQuery(query, String.class))
                .getResultStream()
                .map(Country::new)
                .toList();
    }

    /** Of some cities; those that the reader may not know are left out. */
    public Map<CityId, String> codes(Collection<CityId> ids) {
        var narrowing = narrowing().by("c.id in :ids", "ids", ids.isEmpty() ? null : ids);
        var query = "select new passerelle.city.CityFound(c.id, c.code, c.names, c.country, c.standing)"
                + " from City c where 1 = 1" + narrowing.conditions();
        return ids.isEmpty()
                ? Map.of()
                : narrowing
                        .fill(entities.createQuery(query, CityFound.class))
                        .getResultStream()
                        .collect(toMap(CityFound::id, CityFound::code));
    }

    private Narrowing narrowing() {
        return new Narrowing().when(!seesAll(), PUBLIC);
    }

    private boolean seesAll() {
        return user.account() != null || user.seesTheNetwork();
    }

    private Page<DirectoryEntry> page(Narrowing narrowing, Pageable page) {
        var from = " from City c where 1 = 1" + narrowing.conditions();
        var cities = narrowing
                .fill(entities.createQuery("select c" + from + " order by c.code", City.class), page)
                .getResultList();
        var total = narrowing
                .fill(entities.createQuery("select count(c.id)" + from, Long.class))
                .getSingleResult();
        return new PageImpl<>(entries(cities), page, total);
    }

    private List<DirectoryEntry> entries(List<City> cities) {
        var known = facts
                .findByCityInAndWithdrawnFalse(cities.stream().map(City::id).toList())
                .stream()
                .collect(groupingBy(FactsOfYear::city));
        return cities.stream()
                .map(city -> entry(city, known.getOrDefault(city.id(), List.of())))
                .toList();
    }

    private DirectoryEntry entry(City city, List<FactsOfYear> years) {
        var told = seesAll();
        var changed = Stream.concat(Stream.of(city.changedAt()), years.stream().map(FactsOfYear::changedAt))
                .max(naturalOrder())
                .orElse(Instant.EPOCH);
        return new DirectoryEntry(
                city.id(),
                city.code(),
                city.profile(),
                city.standing() == Standing.MEMBER,
                told ? city.standing() : null,
                told ? city.standingSince() : null,
                years.stream()
                        .map(FactsOfYear::facts)
                        .sorted(Comparator.comparing(CityFacts::year).reversed())
                        .toList(),
                changed);
    }
}
