package passerelle.city.ui;

import com.vaadin.flow.component.Component;
import org.springframework.modulith.NamedInterface;
import passerelle.city.CityDetails;
import passerelle.shared.ui.PageQuery;

/**
 * A part of the city page, contributed by a subject as a bean. Its label is translated as {@code city.tab.<path>}, its
 * address is {@code cities/<code>/<path>}, and it is built when somebody opens it.
 */
@NamedInterface("page")
public interface CityTab {

    /**
     * Its place from the left: Overview 10, Membership 15, Index 20, Visit 30, Profile 40, Strategy 50, Fees 60,
     * Documents 80, People 90, History 95.
     */
    int order();

    String path();

    boolean visibleTo(CityDetails city);

    /** A count or word beside the label; blank for none. */
    default String badge(CityDetails city) {
        return "";
    }

    Component content(CityDetails city);

    /** @param query what the address says behind its question mark, for tabs that show what it asks for */
    default Component content(CityDetails city, PageQuery query) {
        return content(city);
    }
}
