package passerelle.journey.desk.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableFunction;
import java.util.Collection;
import java.util.function.Consumer;
import org.springframework.modulith.NamedInterface;
import passerelle.shared.ui.QuietButton;

/** What may be done for the lines that are selected in a table; seen once one is. */
@NamedInterface("many")
public class SelectionBar<T> extends Div {

    private final Grid<T> table;
    private final Span count = new Span();

    /** @param identity of a line, however often it is read anew */
    public SelectionBar(Grid<T> table, SerializableFunction<T, Object> identity) {
        this.table = table;
        addClassName("selection-bar");
        setVisible(false);
        count.getElement().setAttribute("aria-live", "polite");
        add(count);
        table.setSelectionMode(Grid.SelectionMode.MULTI);
        table.getLazyDataView().setIdentifierProvider(identity::apply);
        table.addSelectionListener(
                selection -> tell(selection.getAllSelectedItems().size()));
        nameColumn();
    }

    /** @param key of the words of its button */
    public SelectionBar<T> offer(String key, Consumer<Collection<T>> act) {
        add(new QuietButton(key, () -> act.accept(table.getSelectedItems())));
        return this;
    }

    private void tell(int selected) {
        count.setText(getTranslation("journey.many.selected", selected));
        setVisible(selected > 0);
    }

    /**
     * The grid leaves the head of its boxes blank, which tells a screen reader nothing, and names the boxes in English
     * alone; from Vaadin 25.3 on it takes such words itself. Rows are drawn as they are scrolled to.
     */
    private void nameColumn() {
        table.getElement().executeJs("""
                        const column = this.querySelector('vaadin-grid-flow-selection-column');
                        if (column) {
                          column.header = $0;
                          column.width = '6rem';
                        }
                        const name = () => this.querySelectorAll('vaadin-grid-cell-content > vaadin-checkbox')
                            .forEach(box => box.accessibleName === 'Select Row' && (box.accessibleName = $1));
                        new MutationObserver(name).observe(this, { childList: true, subtree: true });
                        name();
                        """, getTranslation("journey.many.select"), getTranslation("journey.many.row"));
    }
}
