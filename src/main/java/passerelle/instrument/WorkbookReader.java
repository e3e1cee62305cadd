package passerelle.instrument;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import passerelle.shared.RuleViolation;

/**
 * Reads an edition from a workbook as strictly as from a file: its rows are put under the keys that the file has, and
 * what is wrong there is told by sheet and cell.
 */
final class WorkbookReader {

    private final List<Problem> problems = new ArrayList<>();
    private final WorkbookPlaces places = new WorkbookPlaces();
    private final WorkbookRows rows;

    private WorkbookReader(byte[] file) {
        rows = WorkbookRows.read(file, problems);
    }

    /**
     * @throws RuleViolation when the file cannot be read or is no workbook of an edition
     * @throws InvalidEdition when anything is wrong with it
     */
    static Edition read(byte[] file) {
        var reader = new WorkbookReader(file);
        var keys = reader.keys();
        try {
            var edition = EditionReader.readKeys(keys);
            if (!reader.problems.isEmpty()) {
                throw new InvalidEdition(reader.problems);
            }
            return edition;
        } catch (InvalidEdition invalid) {
            if (invalid.problems().equals(reader.problems)) {
                throw invalid;
            }
            throw new InvalidEdition(Stream.concat(
                            reader.problems.stream(),
                            invalid.problems().stream().map(reader.places::inCells))
                    .toList());
        }
    }

    private Map<String, Object> keys() {
        var keys = new LinkedHashMap<String, Object>();
        var heads = rows.of(WorkbookTab.EDITION);
        if (!heads.isEmpty()) {
            keys.put("instrument", heads.getFirst().keys(WorkbookTab.EDITION.columns()));
            places.remember("instrument", heads.getFirst());
            heads.stream()
                    .skip(1)
                    .forEach(more -> problems.add(new Problem(more.place("code"), "twice", more.text("code"))));
        }
        keys.put("composites", each(WorkbookTab.COMPOSITES, "composites", this::splitAreas));
        keys.put("indices", each(WorkbookTab.INDICES, "indices", index -> index.put("weights", new LinkedHashMap<>())));
        keys.put("profile", each(WorkbookTab.PROFILE, "profile", field -> {}));
        var areas = each(WorkbookTab.AREAS, "areas", area -> {});
        keys.put("areas", areas);
        weigh(keys);
        ask(areas, heads.isEmpty() || !heads.getFirst().values().containsKey("historic"));
        return keys;
    }

    private interface Completing {

        void complete(Map<String, Object> keys);
    }

    private List<Map<String, Object>> each(WorkbookTab tab, String path, Completing completing) {
        var list = new ArrayList<Map<String, Object>>();
        for (var row : rows.of(tab)) {
            var keys = row.keys(tab.columns());
            completing.complete(keys);
            places.remember(path(path, row, list.size()), row);
            list.add(keys);
        }
        return list;
    }

    private void splitAreas(Map<String, Object> composite) {
        var areas = String.valueOf(composite.getOrDefault("areas", ""));
        composite.put(
                "areas",
                Stream.of(areas.split("[,;]"))
                        .map(String::strip)
                        .filter(code -> !code.isEmpty())
                        .toList());
    }

    private void weigh(Map<String, Object> keys) {
        for (var row : rows.of(WorkbookTab.WEIGHTS)) {
            var index = find(keys.get("indices"), row.text("index"));
            if (index == null) {
                problems.add(new Problem(row.place("index"), "unknown-index", row.text("index")));
            } else if (index.get("weights") instanceof Map<?, ?>) {
                @SuppressWarnings("unchecked")
                var weights = (Map<String, Object>) index.get("weights");
                if (weights.put(row.text("part"), row.values().getOrDefault("weight", "")) != null) {
                    problems.add(new Problem(row.place("part"), "twice", row.text("part")));
                }
                places.remember("indices/" + row.text("index") + "/weights/" + row.text("part"), row.place("weight"));
            }
        }
    }

    /** Indicators below their areas, options below their indicators. */
    private void ask(List<Map<String, Object>> areas, boolean answered) {
        if (answered) {
            areas.forEach(area -> area.put("indicators", new ArrayList<Map<String, Object>>()));
        }
        var asked = new LinkedHashMap<String, Below>();
        for (var row : rows.of(WorkbookTab.INDICATORS)) {
            var area = find(areas, row.text("area"));
            if (area == null) {
                problems.add(new Problem(row.place("area"), "unknown-area", row.text("area")));
                continue;
            }
            var keys = row.keys(WorkbookTab.INDICATORS.columns());
            keys.remove("area");
            keys.putIfAbsent("core", false);
            if (!"text".equals(keys.get("kind"))) {
                keys.put("options", new ArrayList<Map<String, Object>>());
            }
            var list = list(area, "indicators");
            var path = path("areas/" + row.text("area"), row, list.size());
            places.remember(path, row);
            list.add(keys);
            row.code().ifPresent(code -> asked.putIfAbsent(code, new Below(path, keys)));
        }
        rows.of(WorkbookTab.OPTIONS).forEach(row -> offer(row, asked.get(row.text("indicator"))));
    }

    private record Below(String path, Map<String, Object> keys) {}

    private void offer(WorkbookRow row, @Nullable Below indicator) {
        if (indicator == null) {
            problems.add(new Problem(row.place("indicator"), "unknown-indicator", row.text("indicator")));
            return;
        }
        var list = list(indicator.keys(), "options");
        var keys = row.keys(WorkbookTab.OPTIONS.columns());
        keys.remove("indicator");
        places.remember(path(indicator.path(), row, list.size()), row);
        list.add(keys);
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> list(Map<String, Object> keys, String key) {
        return (List<Map<String, Object>>) keys.computeIfAbsent(key, absent -> new ArrayList<Map<String, Object>>());
    }

    private static @Nullable Map<String, Object> find(@Nullable Object list, String code) {
        if (list instanceof List<?> things) {
            for (var thing : things) {
                if (thing instanceof Map<?, ?> keys && code.equals(keys.get("code"))) {
                    @SuppressWarnings("unchecked")
                    var found = (Map<String, Object>) keys;
                    return found;
                }
            }
        }
        return null;
    }

    private static String path(String list, WorkbookRow row, int known) {
        return list + "/" + row.code().orElse("#" + (known + 1));
    }
}
