package passerelle.workbook;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a cell.
 *
 * @param place such as {@code COM!F12}
 * @param number where the cell holds one and not a text
 */
record Entry(String place, String text, @Nullable BigDecimal number) {

    boolean isBlank() {
        return text.isBlank();
    }
}
