package passerelle.instrument;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import passerelle.shared.LocalizedText;

/** An edition as keys with values, the way its file has them; reading it again gives the same edition. */
final class EditionTree {

    private EditionTree() {}

    static Map<String, Object> of(Edition edition) {
        var historic = edition.isHistoric();
        var tree = new LinkedHashMap<String, Object>();
        tree.put("instrument", head(edition, historic));
        tree.put("composites", each(edition.composites(), EditionTree::composite));
        tree.put("indices", each(edition.indices(), EditionTree::index));
        tree.put("profile", each(edition.profile(), EditionTree::field));
        tree.put("areas", each(edition.areas(), area -> area(area, historic)));
        return tree;
    }

    private static Map<String, Object> head(Edition edition, boolean historic) {
        var head = keys("code", edition.instrument().code());
        head.put("version", edition.version());
        mark(head, "historic", historic);
        head.put("title", text(edition.title()));
        head.put("note", text(edition.note()));
        return head;
    }

    private static Map<String, Object> composite(Composite composite) {
        var keys = keys("code", composite.code());
        keys.put("title", text(composite.title()));
        keys.put("areas", new ArrayList<>(composite.areas()));
        return keys;
    }

    private static Map<String, Object> index(Index index) {
        var keys = keys("code", index.code());
        keys.put("title", text(index.title()));
        keys.put("weights", new LinkedHashMap<>(index.weights()));
        return keys;
    }

    private static Map<String, Object> field(ProfileField field) {
        var keys = keys("code", field.code());
        keys.put("type", word(field.type()));
        keys.put("title", text(field.title()));
        keys.put("help", text(field.help()));
        var unit = field.unit();
        if (unit != null) {
            keys.put("unit", text(unit));
        }
        return keys;
    }

    private static Map<String, Object> area(Area area, boolean historic) {
        var keys = keys("code", area.code());
        keys.put("title", text(area.title()));
        if (!area.shortTitle().equals(area.title())) {
            keys.put("short", text(area.shortTitle()));
        }
        if (!historic) {
            keys.put("intro", text(area.intro()));
            keys.put("indicators", each(area.indicators(), EditionTree::indicator));
        }
        return keys;
    }

    private static Map<String, Object> indicator(Indicator indicator) {
        var keys = keys("code", indicator.code().value());
        var formerly = indicator.formerly();
        if (formerly != null) {
            keys.put("formerly", formerly.value());
        }
        keys.put("topic", text(indicator.topic()));
        keys.put("question", text(indicator.question()));
        keys.put("example", text(indicator.example()));
        keys.put("kind", word(indicator.kind()));
        keys.put("weight", indicator.weight());
        keys.put("core", indicator.core());
        var dimension = indicator.dimension();
        if (dimension != null) {
            keys.put("dimension", word(dimension));
        }
        keys.put("evidence", indicator.evidenceRequired() ? "required" : "optional");
        mark(keys, "notApplicable", indicator.mayBeNotApplicable());
        if (indicator.isScored()) {
            keys.put("options", each(indicator.options(), EditionTree::option));
        }
        return keys;
    }

    private static Map<String, Object> option(Option option) {
        var keys = keys("code", option.code());
        keys.put("points", option.points());
        mark(keys, "exclusive", option.exclusive());
        keys.put("label", text(option.label()));
        return keys;
    }

    private static Map<String, Object> text(LocalizedText text) {
        var keys = keys("en", text.en());
        keys.put("fr", text.fr());
        return keys;
    }

    private static void mark(Map<String, Object> keys, String key, boolean set) {
        if (set) {
            keys.put(key, true);
        }
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static Map<String, Object> keys(String key, Object value) {
        var keys = new LinkedHashMap<String, Object>();
        keys.put(key, value);
        return keys;
    }

    /** A list of its own each time: the file has no references. */
    private static <T> List<Object> each(List<T> things, Function<T, Map<String, Object>> keys) {
        var list = new ArrayList<Object>();
        things.forEach(thing -> list.add(keys.apply(thing)));
        return list;
    }
}
