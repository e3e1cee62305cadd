package passerelle.library;

import jakarta.persistence.EntityManagerFactory;
import org.hibernate.search.mapper.orm.Search;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes the index from what the library lists. */
@Component
class IndexWriter {

    private final LibraryEntries entries;
    private final EntityManagerFactory entities;

    IndexWriter(LibraryEntries entries, EntityManagerFactory entities) {
        this.entries = entries;
        this.entities = entities;
    }

    /** After an upgrade, or where the folder of the index was lost, nothing could be found. */
    @EventListener(ApplicationReadyEvent.class)
    void writeWhereMissing() {
        if (entries.count() != written()) {
            LoggerFactory.getLogger(getClass()).info("The index of the library is written anew.");
            write();
        }
    }

    private long written() {
        try (var session = entities.createEntityManager()) {
            return Search.session(session)
                    .search(LibraryEntry.class)
                    .where(every -> every.matchAll())
                    .fetchTotalHitCount();
        }
    }

    void write() {
        try {
            Search.mapping(entities)
                    .scope(LibraryEntry.class)
                    .massIndexer()
                    .threadsToLoadObjects(1)
                    .startAndWait();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
