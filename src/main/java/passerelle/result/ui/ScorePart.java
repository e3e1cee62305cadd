package passerelle.result.ui;

import com.vaadin.flow.component.Component;
import org.springframework.modulith.NamedInterface;
import passerelle.city.CityDetails;
import passerelle.result.ExplainedResult;

/** What another subject adds below a figure and its explanation; contributed as a bean. */
@NamedInterface("charts")
public interface ScorePart {

    Component content(CityDetails city, ExplainedResult explained);
}
