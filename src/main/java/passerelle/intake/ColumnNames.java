package passerelle.intake;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The names of columns as people read them. */
final class ColumnNames {

    private ColumnNames() {}

    /** In both languages. */
    static List<String> of(Column column) {
        return List.of(in(column, Locale.ENGLISH), in(column, Locale.FRENCH));
    }

    static String in(Column column, Locale language) {
        return ResourceBundle.getBundle("vaadin-i18n.translations", language)
                .getString("intake.column." + column.key());
    }
}
