package passerelle.city.ui;

import com.vaadin.flow.component.Component;
import org.springframework.modulith.NamedInterface;
import passerelle.city.CityDetails;

/** What a subject shows of a city above its tabs, and on the home page of its people. */
@NamedInterface("page")
public interface CityHeader {

    int order();

    boolean visibleTo(CityDetails city);

    /** @param open the tab below it, which need not be offered again */
    Component content(CityDetails city, CityTab open);

    /** The same for the home page of its people, which has its one button already. */
    Component onHome(CityDetails city);
}
