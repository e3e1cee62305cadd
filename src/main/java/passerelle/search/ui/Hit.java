package passerelle.search.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import org.springframework.modulith.NamedInterface;

/**
 * One thing that was found.
 *
 * @param title what it is called, in which the matched part is marked
 * @param detail in words what it is, and of which city
 * @param link where it leads; what it says is put in its place
 */
@NamedInterface("source")
public record Hit(String title, String detail, Anchor link) {

    /** Leads to a page of the product, such as {@code cities/it-valmora}. */
    public static Hit page(String title, String detail, String address) {
        return new Hit(title, detail, new Anchor(address));
    }

    public static Hit file(String title, String detail, DownloadHandler download) {
        var link = new Anchor();
        link.setHref(download);
        link.setRouterIgnore(true);
        return new Hit(title, detail, link);
    }
}
