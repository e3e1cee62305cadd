package passerelle.library.ui;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import passerelle.library.LibraryPage;
import passerelle.practice.PracticePlaces;
import passerelle.reuse.ReuseCount;
import passerelle.reuse.ReuseService;

/** The cards of what was found, with what is known of the cities and of readers. */
@Component
class HitCards {

    private final PracticePlaces places;
    private final ReuseService reuse;

    HitCards(PracticePlaces places, ReuseService reuse) {
        this.places = places;
        this.reuse = reuse;
    }

    List<HitCard> of(LibraryPage page, FacetNames names) {
        var towns = places.of(page.hits().stream().map(hit -> hit.row().city()).collect(Collectors.toSet()));
        var counts =
                reuse.counts(page.hits().stream().map(hit -> hit.row().code()).toList());
        return page.hits().stream()
                .map(hit -> new HitCard(
                        hit,
                        towns.get(hit.row().city()),
                        counts.getOrDefault(hit.row().code(), ReuseCount.NONE),
                        names))
                .toList();
    }
}
