package passerelle.shared.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;

/** A table that tells a screen reader in the reader's language what its sorters do, and cuts no words off. */
public class SpokenGrid<T> extends Grid<T> {

    /** The component's own words are English, whatever the page speaks. */
    private static final String NAME_SORTERS = """
            const name = () => this.querySelectorAll('vaadin-grid-sorter').forEach(sorter => {
              const words = $0.replace('{0}', sorter.textContent.trim());
              if (sorter.getAttribute('aria-label') !== words) sorter.setAttribute('aria-label', words);
            });
            name();
            new MutationObserver(name).observe(this, {childList: true, subtree: true});
            """;

    /** About a screen of rows: each is made of components, which cost the server more than the reading. */
    private static final int PAGE = 20;

    public SpokenGrid() {
        setPageSize(PAGE);
        addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        getElement().executeJs(NAME_SORTERS, getTranslation("grid.sort", "{0}"));
    }
}
