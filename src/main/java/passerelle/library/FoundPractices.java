package passerelle.library;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hibernate.search.mapper.orm.Search;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import passerelle.practice.GoodPracticeId;
import passerelle.practice.PublishedReading;
import passerelle.practice.WrittenPractice;

/** Everything that is found, whole, for those who take it away; whoever has no account reads it on the screen. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class FoundPractices {

    private static final int PAGE = 100;

    private final PublishedReading practices;
    private final EntityManager entities;

    FoundPractices(PublishedReading practices, EntityManager entities) {
        this.practices = practices;
        this.entities = entities;
    }

    /** In the order in which the library lists it, page after page; each is read when it is asked for. */
    public Stream<List<WrittenPractice>> of(LibraryQuery query) {
        var ids = Search.session(entities)
                .search(LibraryEntry.class)
                .select(of -> of.id(UUID.class))
                .where((of, all) -> LibraryService.narrow(of, all, query, null))
                .sort(by -> LibraryService.sorted(by, query))
                .fetchAllHits()
                .stream()
                .map(GoodPracticeId::new)
                .toList();
        return IntStream.iterate(0, from -> from < ids.size(), from -> from + PAGE)
                .mapToObj(from -> practices.of(ids.subList(from, Math.min(ids.size(), from + PAGE))));
    }
}
