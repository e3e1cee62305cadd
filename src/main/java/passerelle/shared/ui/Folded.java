package passerelle.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import java.util.function.Supplier;

/** A part of a page behind its title, read only once somebody opens it. */
public class Folded extends Details {

    public Folded(String title, Supplier<? extends Component> content) {
        super(title);
        addOpenedChangeListener(change -> {
            if (change.isOpened() && getContent().findAny().isEmpty()) {
                add(content.get());
            }
        });
    }
}
