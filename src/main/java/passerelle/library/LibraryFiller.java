package passerelle.library;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import passerelle.city.CityService;
import passerelle.practice.GoodPracticeId;
import passerelle.practice.PracticePublished;
import passerelle.practice.PracticeTakenDown;
import passerelle.practice.PublishedPractice;
import passerelle.practice.PublishedPractices;
import passerelle.reuse.PracticeAdapted;
import passerelle.reuse.ReuseCount;
import passerelle.reuse.ReuseService;
import passerelle.shared.CityId;

/** Keeps what the library lists the same as what is published. */
@Component
class LibraryFiller {

    private final PublishedPractices practices;
    private final CityService cities;
    private final ReuseService reuse;
    private final LibraryEntries entries;

    LibraryFiller(PublishedPractices practices, CityService cities, ReuseService reuse, LibraryEntries entries) {
        this.practices = practices;
        this.cities = cities;
        this.reuse = reuse;
        this.entries = entries;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(PracticePublished published) {
        take(List.of(published.practice()));
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(PracticeTakenDown down) {
        entries.findById(down.practice().value()).ifPresent(entries::delete);
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(PracticeAdapted adapted) {
        entries.findByCode(adapted.practice()).ifPresent(entry -> entry.adapted(adapted.cities()));
    }

    /** Those that are published among some, as they and their cities are today. */
    @Transactional
    public void take(List<GoodPracticeId> some) {
        var published = practices.among(some);
        var towns = published.stream()
                .map(PublishedPractice::city)
                .distinct()
                .collect(toMap(Function.<CityId>identity(), cities::get));
        var known = entries
                .findAllById(published.stream()
                        .map(practice -> practice.id().value())
                        .toList())
                .stream()
                .collect(toMap(LibraryEntry::id, Function.identity()));
        var counts =
                reuse.counts(published.stream().map(PublishedPractice::code).toList());
        published.forEach(practice -> {
            var town = Objects.requireNonNull(towns.get(practice.city()));
            var entry = known.get(practice.id().value());
            var kept = entry == null ? new LibraryEntry(practice, town) : entry;
            kept.take(practice, town);
            kept.adapted(counts.getOrDefault(practice.code(), ReuseCount.NONE).cities());
            if (entry == null) {
                entries.save(kept);
            }
        });
    }

    /** Forgets what is published no more. */
    @Transactional
    public void keepOnly(List<GoodPracticeId> published) {
        entries.deleteAll(
                published.isEmpty()
                        ? entries.findAll()
                        : entries.besides(
                                published.stream().map(GoodPracticeId::value).toList()));
    }
}
