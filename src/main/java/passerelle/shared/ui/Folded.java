package passerelle.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import java.util.List;
import java.util.function.Function;
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

    /**
     * Those before the latest, which stands open above them.
     *
     * @param latestFirst with the latest, which is left out
     */
    public static <T> List<Component> earlier(
            List<T> latestFirst, Function<T, String> title, Function<T, ? extends Component> page) {
        return latestFirst.stream()
                .skip(1)
                .<Component>map(earlier -> new Folded(title.apply(earlier), () -> page.apply(earlier)))
                .toList();
    }
}
