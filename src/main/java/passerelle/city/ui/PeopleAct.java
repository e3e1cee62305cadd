package passerelle.city.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.springframework.modulith.NamedInterface;
import passerelle.city.CityDetails;

/** What a subject lets somebody do with the people of a city, beside their list; contributed as a bean. */
@NamedInterface("page")
public interface PeopleAct {

    /** Absent where it is not for this reader. */
    Optional<Component> of(CityDetails city);
}
