package passerelle.assessment.ui;

import com.vaadin.flow.component.Component;
import org.springframework.modulith.NamedInterface;
import passerelle.city.CityDetails;
import passerelle.shared.ui.PageQuery;

/**
 * What another subject shows in the Index tab of a city, such as its results and its reports; contributed as a bean.
 */
@NamedInterface("part")
public interface IndexTabPart {

    /** Its place from the top, below the rounds of the Index and above those of the policy assessment grid. */
    int order();

    boolean visibleTo(CityDetails city);

    Component content(CityDetails city);

    /** @param query what the address says behind its question mark, for parts that show what it asks for */
    default Component content(CityDetails city, PageQuery query) {
        return content(city);
    }
}
