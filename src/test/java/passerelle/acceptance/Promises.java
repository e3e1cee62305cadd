package passerelle.acceptance;

import java.util.HashMap;
import java.util.Map;

/** What a page called saved, and what was still under way when the server went; by what it is, such as one answer. */
final class Promises {

    private final Map<String, String> saved = new HashMap<>();
    private final Map<String, String> underWay = new HashMap<>();
    private int number;

    /** How often something was called saved. */
    int number() {
        return number;
    }

    void begin(String what, String value) {
        underWay.put(what, value);
    }

    boolean areUnderWay(String what) {
        return underWay.containsKey(what);
    }

    void keep(String what) {
        saved.put(what, underWay.remove(what));
        number++;
    }

    /** What was called saved and is not what a page shows now, unless a later change arrived before the end. */
    Map<String, String> brokenBy(Map<String, String> shown) {
        var broken = new HashMap<>(saved);
        broken.entrySet().removeIf(entry -> {
            var now = shown.get(entry.getKey());
            return entry.getValue().equals(now)
                    || underWay.getOrDefault(entry.getKey(), "").equals(now);
        });
        saved.replaceAll((what, before) -> shown.getOrDefault(what, before));
        underWay.clear();
        return broken;
    }
}
