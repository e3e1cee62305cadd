package passerelle.table.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import passerelle.table.Listing;

/** Gives a list as a file that any program reads. */
public class CsvLink extends Anchor {

    /** @param file its name without an ending */
    public CsvLink(String text, String file, Listing<?> listing) {
        super(
                (DownloadHandler) event -> {
                    event.setFileName(file + ".csv");
                    event.setContentType("text/csv; charset=utf-8");
                    try (var out = event.getOutputStream()) {
                        listing.csv(out);
                    }
                },
                text);
        setRouterIgnore(true);
    }
}
