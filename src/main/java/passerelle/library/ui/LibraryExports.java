package passerelle.library.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import passerelle.account.CurrentUser;
import passerelle.library.FoundPractices;
import passerelle.library.LibraryExport;
import passerelle.library.LibraryQuery;
import passerelle.shared.ui.Folded;

/** Everything that was found as a file, in each way that there is. */
@Component
class LibraryExports {

    private final List<LibraryExport> ways;
    private final FoundPractices found;
    private final CurrentUser user;
    private final Clock clock;

    LibraryExports(List<LibraryExport> ways, FoundPractices found, CurrentUser user, Clock clock) {
        this.ways = ways;
        this.found = found;
        this.user = user;
        this.clock = clock;
    }

    /** Nothing where nothing was found, nor for whoever has no account. */
    Optional<Folded> of(LibraryQuery query, long total) {
        if (total == 0 || user.account() == null) {
            return Optional.empty();
        }
        var export = new Folded(UI.getCurrent().getTranslation("library.export", total), () -> links(query));
        export.addClassName("library-export");
        return Optional.of(export);
    }

    private UnorderedList links(LibraryQuery query) {
        var links = new UnorderedList();
        ways.forEach(way -> links.add(new ListItem(link(way, query), about(way))));
        return links;
    }

    private Anchor link(LibraryExport way, LibraryQuery query) {
        var ui = UI.getCurrent();
        var reader = ui.getLocale();
        var name = ui.getTranslation("library.export.file") + "-" + LocalDate.now(clock) + "." + way.ending();
        var link = new Anchor(
                (DownloadHandler) event -> {
                    var pages = found.of(query);
                    event.setFileName(name);
                    event.setContentType(way.type());
                    try (var out = event.getOutputStream()) {
                        way.write(pages, reader, out);
                    }
                },
                ui.getTranslation("library.export." + way.ending()));
        link.setRouterIgnore(true);
        return link;
    }

    private static Paragraph about(LibraryExport way) {
        return new Paragraph(UI.getCurrent().getTranslation("library.export." + way.ending() + ".why"));
    }
}
