package passerelle.result;

import static java.util.stream.Collectors.toMap;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
import passerelle.account.Role;
import passerelle.search.Narrowing;
import passerelle.shared.CityId;
import passerelle.shared.Country;

/**
 * The results of all cities, page by page. Everybody may read what is published; what is not, those alone who read it in
 * {@link ResultService}.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("permitAll()")
public class ResultList {

    private static final String STANDING = """
             from Result r join City c on c.id = r.city
            where r.status = IN_FORCE and not exists
                (select a.id from Assessment a where a.id = r.assessment and a.status = WITHDRAWN)""";
    private static final String LISTED =
            "select new passerelle.result.ListedCity(r.id, c.code, c.names, c.country)" + STANDING;

    private final EntityManager entities;
    private final Results results;
    private final CurrentUser user;

    ResultList(EntityManager entities, Results results, CurrentUser user) {
        this.entities = entities;
        this.results = results;
        this.user = user;
    }

    /** By city, then by round, the official one first: an order that no change of a figure upsets. */
    public Page<ListedResult> page(ResultFilter filter, Pageable page) {
        return page(
                readable()
                        .by("c.code = :code", "code", filter.city())
                        .by("c.country.code = :country", "country", code(filter.country()))
                        .by("r.kind = :kind", "kind", filter.kind())
                        .by("r.round = :round", "round", filter.round())
                        .by("r.edition = :edition", "edition", filter.edition()),
                page);
    }

    public Optional<ListedResult> find(String city, int round, ResultKind kind) {
        return page(new ResultFilter(city, null, kind, round, null), PageRequest.of(0, 1)).stream()
                .findFirst();
    }

    private Page<ListedResult> page(Narrowing narrowing, Pageable page) {
        var order = " order by c.code, r.round, r.kind desc";
        var listed = narrowing
                .fill(entities.createQuery(LISTED + narrowing.conditions() + order, ListedCity.class), page)
                .getResultList();
        var total = narrowing
                .fill(entities.createQuery("select count(r.id)" + STANDING + narrowing.conditions(), Long.class))
                .getSingleResult();
        var read = read(listed.stream().map(ListedCity::result).toList());
        return new PageImpl<>(
                listed.stream()
                        .map(line -> of(line, Objects.requireNonNull(read.get(line.result()))))
                        .toList(),
                page,
                total);
    }

    private static ListedResult of(ListedCity line, Result result) {
        return new ListedResult(line.code(), line.names(), line.country(), result.details(), result.changedAt());
    }

    private Map<ResultId, Result> read(List<ResultId> ids) {
        return ids.isEmpty() ? Map.of() : results.among(ids).stream().collect(toMap(Result::id, result -> result));
    }

    private static @Nullable String code(@Nullable Country country) {
        return country == null ? null : country.code();
    }

    private Narrowing readable() {
        var narrowing = new Narrowing();
        if (user.seesTheNetwork()) {
            return narrowing;
        }
        var own = own();
        return own.isEmpty()
                ? narrowing.when(true, "r.publishing.publishedOn is not null")
                : narrowing.by("(r.publishing.publishedOn is not null or r.city in :own)", "own", own);
    }

    /** The cities of which the reader sees what is meant for the city. */
    private Set<CityId> own() {
        return Stream.of(Role.COORDINATOR, Role.CONTRIBUTOR, Role.EXPERT)
                .flatMap(role -> user.cities(role).stream())
                .collect(Collectors.toSet());
    }
}
