package passerelle.assessment.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import org.springframework.modulith.NamedInterface;
import passerelle.instrument.Area;
import passerelle.instrument.Item;

/** What a subject adds to one answer sheet while it is open on a page. */
@NamedInterface("sheet")
public interface SheetAddition {

    /** Below the heading of the sheet: how things stand, and quiet acts. */
    default Optional<Component> below() {
        return Optional.empty();
    }

    /** What there is to take along right after the answers were handed in. */
    default Optional<Component> afterSubmission() {
        return Optional.empty();
    }

    /** Above the options of an indicator, or the field of a figure: what the person who answers must know first. */
    default Optional<Component> above(Item item) {
        return Optional.empty();
    }

    /** At the foot of the card of an indicator or a figure. */
    default Optional<Component> below(Item item) {
        return Optional.empty();
    }

    /** Between the heading of an area and its first indicator. */
    default Optional<Component> atop(Area area) {
        return Optional.empty();
    }

    /** A few words beside the name of an area. */
    default Optional<Component> beside(Area area) {
        return Optional.empty();
    }

    /** What narrows the indicators shown. */
    default List<SheetFilter> filters() {
        return List.of();
    }
}
