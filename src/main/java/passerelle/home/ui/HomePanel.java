package passerelle.home.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.springframework.modulith.NamedInterface;

/** A part of the home page below what waits, contributed by a subject as a bean: late cities, counts, my visits. */
@NamedInterface("panel")
public interface HomePanel {

    int order();

    /** Absent where it has nothing for the person at work. */
    Optional<Component> content();
}
