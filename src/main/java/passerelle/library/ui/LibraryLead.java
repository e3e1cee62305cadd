package passerelle.library.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.springframework.modulith.NamedInterface;

/** What a subject says above the library, in a line. */
@NamedInterface("page")
public interface LibraryLead {

    Optional<Component> line();
}
