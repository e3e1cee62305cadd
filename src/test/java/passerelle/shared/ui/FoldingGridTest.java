package passerelle.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import passerelle.support.ViewTest;

class FoldingGridTest extends ViewTest {

    private final FoldingGrid<Locale> grid = new FoldingGrid<>();

    @Test
    void namesAShortValueForThePhone() {
        grid.addNamedColumn("Language", Locale::getLanguage);
        grid.setItems(Locale.FRENCH);
        UI.getCurrent().add(grid);

        assertThat(test(grid).getCellComponent(0, 0).getElement().getTextRecursively())
                .isEqualTo("Languagefr");
    }

    @Test
    void leavesColumnsOutWhereThereIsNoRoom() {
        grid.addColumn(Locale::getLanguage);
        var country = grid.addColumn(Locale::getCountry);

        grid.wideOnly(country);

        assertThat(country.getPartNameGenerator().apply(Locale.FRANCE)).isEqualTo("wide-only");
    }
}
