package passerelle.table.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import passerelle.table.Listing;

/** Gives a list as a file for Excel. */
public class ExcelLink extends Anchor {

    private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** @param file its name without an ending */
    public ExcelLink(String text, String file, Listing<?> listing) {
        super(
                (DownloadHandler) event -> {
                    event.setFileName(file + ".xlsx");
                    event.setContentType(EXCEL);
                    try (var out = event.getOutputStream()) {
                        listing.xlsx(out);
                    }
                },
                text);
        setRouterIgnore(true);
    }
}
