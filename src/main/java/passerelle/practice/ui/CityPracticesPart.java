package passerelle.practice.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.springframework.modulith.NamedInterface;
import passerelle.city.CityDetails;

/** What a subject adds to the tab with the good practices of a city, below its own ones. */
@NamedInterface("page")
public interface CityPracticesPart {

    Optional<Component> below(CityDetails city);
}
