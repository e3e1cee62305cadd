package passerelle.round.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import passerelle.round.RoundState;
import passerelle.round.RoundTotals;
import passerelle.shared.ui.Phrases;

/** How many cities are in each state; a tile narrows the list to them, and the first shows all of them. */
class RoundTiles extends UnorderedList {

    private final transient Map<Optional<RoundState>, Anchor> doors = new HashMap<>();

    RoundTiles(RoundTotals totals, RoundAddress address) {
        addClassName("round-tiles");
        add(tile(totals, address, null));
        for (var state : RoundState.values()) {
            add(tile(totals, address, state));
        }
    }

    private ListItem tile(RoundTotals totals, RoundAddress address, @Nullable RoundState state) {
        var number = new Span(Phrases.number(totals.of(state)));
        number.addClassName("step-count");
        var name = new Span(state == null ? getTranslation("round.all") : Phrases.name(this, state));
        var door = new Anchor(address.narrowed(address.filter().in(state)).link(), number, name);
        door.addClassName("round-tile");
        door.addClassName(state == null ? "round-all" : RoundBar.look(state));
        doors.put(Optional.ofNullable(state), door);
        return new ListItem(door);
    }

    /** Beside the list itself, which shows the cities of one of the tiles. */
    RoundTiles showing(@Nullable RoundState state) {
        Objects.requireNonNull(doors.get(Optional.ofNullable(state)))
                .getElement()
                .setAttribute("aria-current", "true");
        return this;
    }
}
