package passerelle.library.ui;

import com.vaadin.flow.component.html.Div;
import org.springframework.stereotype.Component;

/** What a reader may do with the search that is shown: keep it, and take away what it finds. */
@Component
class LibraryTools {

    private final SavedSearches saved;
    private final LibraryExports exports;

    LibraryTools(SavedSearches saved, LibraryExports exports) {
        this.saved = saved;
        this.exports = exports;
    }

    /** @param total of what it finds */
    Div of(LibraryAddress address, long total) {
        var tools = new Div(saved.of(address));
        tools.addClassName("library-tools");
        exports.of(address.query(), total).ifPresent(tools::add);
        return tools;
    }
}
