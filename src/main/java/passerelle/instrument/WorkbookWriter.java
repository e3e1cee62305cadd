package passerelle.instrument;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes an edition as a workbook: a sheet for each kind of thing, a row for each thing. */
final class WorkbookWriter {

    private WorkbookWriter() {}

    /** @param language of the headings; the texts of the edition stand there in both */
    static byte[] write(Edition edition, Locale language) {
        var words = ResourceBundle.getBundle("vaadin-i18n.translations", language);
        try (var workbook = new XSSFWorkbook()) {
            var styles = new WorkbookStyles(workbook);
            var tree = EditionTree.of(edition);
            for (var tab : WorkbookTab.values()) {
                var page = new WorkbookPage(workbook, styles, tab, words);
                rows(tab, tree).forEach(page::add);
                page.finish();
            }
            var out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible); // it is written to memory
        }
    }

    private static List<Map<?, ?>> rows(WorkbookTab tab, Map<?, ?> tree) {
        return switch (tab) {
            case EDITION -> List.of((Map<?, ?>) value(tree, "instrument"));
            case AREAS -> list(tree, "areas");
            case INDICATORS -> below(list(tree, "areas"), "indicators", "area");
            case OPTIONS -> below(below(list(tree, "areas"), "indicators", "area"), "options", "indicator");
            case COMPOSITES -> list(tree, "composites");
            case INDICES -> list(tree, "indices");
            case WEIGHTS -> weights(list(tree, "indices"));
            case PROFILE -> list(tree, "profile");
        };
    }

    private static List<Map<?, ?>> weights(List<Map<?, ?>> indices) {
        var rows = new ArrayList<Map<?, ?>>();
        for (var index : indices) {
            ((Map<?, ?>) value(index, "weights"))
                    .forEach((part, weight) ->
                            rows.add(Map.of("index", value(index, "code"), "part", part, "weight", weight)));
        }
        return rows;
    }

    /** Each with the code of what it belongs to. */
    private static List<Map<?, ?>> below(List<Map<?, ?>> owners, String key, String owner) {
        var rows = new ArrayList<Map<?, ?>>();
        for (var own : owners) {
            for (var child : list(own, key)) {
                var row = new HashMap<Object, Object>(child);
                row.put(owner, value(own, "code"));
                rows.add(row);
            }
        }
        return rows;
    }

    private static List<Map<?, ?>> list(Map<?, ?> keys, String key) {
        var list = new ArrayList<Map<?, ?>>();
        if (keys.get(key) instanceof List<?> things) {
            things.forEach(thing -> list.add((Map<?, ?>) thing));
        }
        return list;
    }

    private static Object value(Map<?, ?> keys, String key) {
        return Objects.requireNonNull(keys.get(key));
    }
}
