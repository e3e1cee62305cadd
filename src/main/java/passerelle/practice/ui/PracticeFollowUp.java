package passerelle.practice.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.springframework.modulith.NamedInterface;
import passerelle.practice.PracticeDetails;

/** What a subject adds to the page of a published practice, below what its city tells. */
@NamedInterface("page")
public interface PracticeFollowUp {

    int order();

    /** Asked each time the page is shown; empty where there is nothing to say. */
    Optional<Component> below(PracticeDetails practice);
}
