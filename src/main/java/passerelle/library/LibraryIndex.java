package passerelle.library;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import passerelle.account.BackgroundWork;
import passerelle.practice.PublishedPractices;
import passerelle.shared.Run;

/** Writes the library and its index anew, from what is published. */
@Service
@PreAuthorize("hasRole('SECRETARIAT')")
public class LibraryIndex {

    private static final int AT_ONCE = 100;

    private final PublishedPractices practices;
    private final LibraryFiller filler;
    private final IndexWriter index;
    private final BackgroundWork background;

    LibraryIndex(PublishedPractices practices, LibraryFiller filler, IndexWriter index, BackgroundWork background) {
        this.practices = practices;
        this.filler = filler;
        this.index = index;
        this.background = background;
    }

    /** It goes on while the person looks on or does something else; what it gives is the number of practices. */
    public Run<Integer> rebuild() {
        var all = practices.all();
        return background.start(new Run<>(all.size()), run -> {
            for (var from = 0; from < all.size(); from += AT_ONCE) {
                run.reach(from);
                filler.take(all.subList(from, Math.min(all.size(), from + AT_ONCE)));
            }
            filler.keepOnly(all);
            index.write();
            return all.size();
        });
    }
}
