package passerelle.library;

import static java.util.stream.Collectors.toMap;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.mapper.orm.Search;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import passerelle.practice.GoodPracticeId;
import passerelle.practice.classification.TermId;
import passerelle.practice.classification.TermKind;

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

    /** The closest first; none where nothing is shared. @param areas of the Index that were chosen for it */
    public List<LibraryRow> to(GoodPracticeId practice, Set<TermId> terms, Set<String> areas, int most) {
        var found = Search.session(entities)
                .search(LibraryEntry.class)
                .select(of -> of.id(UUID.class))
                .where((of, all) -> {
                    all.add(of.not(of.id().matching(practice.value())));
                    all.add(shared(of, terms, areas));
                })
                .sort(by -> by.score().then().field("published").desc())
                .fetchHits(most);
        var known = entries.among(found).stream().collect(toMap(EntryLine::id, EntryLine::row));
        return found.stream().flatMap(id -> Stream.ofNullable(known.get(id))).toList();
    }

    private static SearchPredicate shared(SearchPredicateFactory of, Set<TermId> terms, Set<String> areas) {
        var any = of.or();
        terms.stream()
                .filter(term -> term.kind() != TermKind.GOAL)
                .forEach(term -> any.add(of.match()
                        .field(term.kind() == TermKind.THEME ? "themes" : "domains")
                        .matching(term.value())
                        .boost(2)));
        areas.forEach(area -> any.add(of.match().field("areas").matching(area)));
        return any.hasClause() ? any.toPredicate() : of.matchNone().toPredicate();
    }
}
