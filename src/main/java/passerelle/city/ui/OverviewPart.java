package passerelle.city.ui;

import com.vaadin.flow.component.Component;
import org.springframework.modulith.NamedInterface;
import passerelle.city.CityDetails;

/** What a subject adds to the first tab of the city page, below the city's own facts. */
@NamedInterface("page")
public interface OverviewPart {

    int order();

    boolean visibleTo(CityDetails city);

    Component content(CityDetails city);
}
