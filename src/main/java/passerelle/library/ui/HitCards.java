package passerelle.library.ui;

import java.util.List;
import org.springframework.stereotype.Component;
import passerelle.library.LibraryPage;
import passerelle.reuse.ReuseCount;
import passerelle.reuse.ReuseService;

/** The cards of what was found, with what is known of the cities and of readers. */
@Component
class HitCards {

    private final ReuseService reuse;

    HitCards(ReuseService reuse) {
        this.reuse = reuse;
    }

    List<HitCard> of(LibraryPage page, FacetNames names) {
        var counts =
                reuse.counts(page.hits().stream().map(hit -> hit.row().code()).toList());
        return page.hits().stream()
                .map(hit -> new HitCard(hit, counts.getOrDefault(hit.row().code(), ReuseCount.NONE), names))
                .toList();
    }
}
