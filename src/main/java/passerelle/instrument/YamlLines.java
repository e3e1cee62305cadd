package passerelle.instrument;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** On which line of its file each place of an edition stands. */
final class YamlLines {

    private final Map<String, Integer> lines = new HashMap<>();

    /** @param file null where there is nothing in it */
    YamlLines(@Nullable Node file) {
        if (file != null) {
            remember("", file);
        }
    }

    /** The same problem with its line, or with that of what it belongs to. */
    Problem inLines(Problem problem) {
        var at = problem.place();
        while (!lines.containsKey(at) && at.contains("/")) {
            at = at.substring(0, at.lastIndexOf('/'));
        }
        return problem.at(problem.place(), lines.getOrDefault(at, 1));
    }

    private void remember(String path, Node node) {
        lines.putIfAbsent(path, node.getStartMark().getLine() + 1);
        if (node instanceof MappingNode mapping) {
            mapping.getValue().forEach(entry -> remember(path, entry));
        }
    }

    private void remember(String path, NodeTuple entry) {
        var key = below(path, word(entry.getKeyNode()));
        lines.put(key, entry.getKeyNode().getStartMark().getLine() + 1);
        if (entry.getValueNode() instanceof SequenceNode list) {
            rememberEach(path.isEmpty() ? key : path, list.getValue());
        } else {
            remember(key, entry.getValueNode());
        }
    }

    /** By its code or, without one, by its place in the list, as {@link Entry#each} names them. */
    private void rememberEach(String path, List<Node> items) {
        for (var place = 0; place < items.size(); place++) {
            var item = items.get(place);
            var at = below(path, code(item, "#" + (place + 1)));
            lines.put(at, item.getStartMark().getLine() + 1);
            remember(at, item);
        }
    }

    private static String code(Node item, String otherwise) {
        return item instanceof MappingNode mapping
                ? mapping.getValue().stream()
                        .filter(entry -> word(entry.getKeyNode()).equals("code"))
                        .map(entry -> word(entry.getValueNode()))
                        .findFirst()
                        .orElse(otherwise)
                : otherwise;
    }

    private static String word(Node node) {
        return node instanceof ScalarNode scalar ? scalar.getValue() : "";
    }

    private static String below(String path, String step) {
        return path.isEmpty() ? step : path + "/" + step;
    }
}
