package passerelle.library;

import static java.util.stream.Collectors.toMap;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.mapper.orm.Search;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds practices that are about the same: the more terms and areas they share, and the rarer these are, the closer. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("permitAll()")
public class RelatedPractices {

    private final LibraryEntries entries;
    private final EntityManager entities;

    RelatedPractices(LibraryEntries entries, EntityManager entities) {
        this.entries = entries;
        this.entities = entities;
    }

    /** The closest first; none where nothing is shared, or the practice is not published. */
    public List<LibraryRow> to(String code, int most) {
        return entries.findByCode(code).map(entry -> to(entry, most)).orElse(List.of());
    }

    private List<LibraryRow> to(LibraryEntry entry, int most) {
        var found = Search.session(entities)
                .search(LibraryEntry.class)
                .select(of -> of.id(UUID.class))
                .where((of, all) -> {
                    all.add(of.not(of.id().matching(entry.id())));
                    all.add(shared(of, entry));
                })
                .sort(by -> by.score().then().field("published").desc())
                .fetchHits(most);
        var known = entries.among(found).stream().collect(toMap(EntryLine::id, EntryLine::row));
        return found.stream().flatMap(id -> Stream.ofNullable(known.get(id))).toList();
    }

    private static SearchPredicate shared(SearchPredicateFactory of, LibraryEntry entry) {
        var any = of.or();
        entry.getThemes()
                .forEach(theme ->
                        any.add(of.match().field("themes").matching(theme).boost(2)));
        entry.getDomains()
                .forEach(domain ->
                        any.add(of.match().field("domains").matching(domain).boost(2)));
        entry.getAreaCodes().forEach(area -> any.add(of.match().field("areas").matching(area)));
        return any.hasClause() ? any.toPredicate() : of.matchNone().toPredicate();
    }
}
