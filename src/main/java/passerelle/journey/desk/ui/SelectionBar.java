package passerelle.journey.desk.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Collection;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import passerelle.account.CurrentUser;
import passerelle.account.Role;
import passerelle.journey.pipeline.PipelineRow;
import passerelle.shared.ui.QuietButton;

/** What the secretariat may do for the cities that are selected in a table. */
@Component
public class SelectionBar {

    private final ManyForms forms;
    private final CurrentUser user;

    SelectionBar(ManyForms forms, CurrentUser user) {
        this.forms = forms;
        this.user = user;
    }

    /** Seen once a city is selected; nothing can be selected by others than the secretariat. */
    public Div over(Grid<PipelineRow> table) {
        var bar = new Div();
        bar.addClassName("selection-bar");
        bar.setVisible(false);
        if (user.is(Role.SECRETARIAT)) {
            table.setSelectionMode(Grid.SelectionMode.MULTI);
            table.getLazyDataView().setIdentifierProvider(PipelineRow::city);
            nameColumn(table);
            fill(bar, table);
        }
        return bar;
    }

    /** The grid leaves the head of its boxes blank, which tells a screen reader nothing. */
    private static void nameColumn(Grid<PipelineRow> table) {
        table.getElement().executeJs("""
                        const column = this.querySelector('vaadin-grid-flow-selection-column');
                        if (column) {
                          column.header = $0;
                          column.width = '6rem';
                        }
                        """, table.getTranslation("journey.many.select"));
    }

    private void fill(Div bar, Grid<PipelineRow> table) {
        var count = new Span();
        count.getElement().setAttribute("aria-live", "polite");
        bar.add(count);
        bar.add(
                button("journey.many.assign", table, forms::assign),
                button("journey.many.round", table, forms::openRound),
                button("journey.many.remind", table, forms::remind));
        table.addSelectionListener(selection -> {
            var selected = selection.getAllSelectedItems().size();
            count.setText(bar.getTranslation("journey.many.selected", selected));
            bar.setVisible(selected > 0);
        });
    }

    private static QuietButton button(String key, Grid<PipelineRow> table, Consumer<Collection<PipelineRow>> form) {
        return new QuietButton(key, () -> form.accept(table.getSelectedItems()));
    }
}
