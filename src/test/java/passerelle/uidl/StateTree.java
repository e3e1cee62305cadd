package passerelle.uidl;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The page as the server describes it, change by change. */
final class StateTree {

    private static final int ROOT = 1;

    private final Map<Integer, Node> nodes = new ConcurrentHashMap<>();

    Node root() {
        return node(ROOT);
    }

    Node node(int id) {
        return Objects.requireNonNull(nodes.get(id), () -> "No node " + id);
    }

    void reset() {
        nodes.clear();
    }

    /** All nodes of a message come first, so that changes may name each other's. */
    void apply(JsonNode changes) {
        changes.valueStream()
                .mapToInt(change -> change.path("node").asInt())
                .forEach(id -> nodes.computeIfAbsent(id, added -> new Node(added, this)));
        changes.forEach(this::change);
    }

    private void change(JsonNode change) {
        var node = node(change.path("node").asInt());
        var feature = change.path("feat").asInt();
        switch (change.path("type").asString()) {
            case "put" -> node.put(feature, change.path("key").asString(), value(change));
            case "remove" -> node.put(feature, change.path("key").asString(), null);
            case "splice" ->
                node.splice(
                        feature,
                        change.path("index").asInt(),
                        change.path("remove").asInt(),
                        added(change));
            case "clear" -> node.clear(feature);
            case "detach" -> nodes.remove(node.id());
            default -> {} // "attach" was done before; "empty" only says that a feature is there
        }
    }

    private static JsonNode value(JsonNode change) {
        return change.has("nodeValue") ? change.path("nodeValue") : change.path("value");
    }

    private static List<JsonNode> added(JsonNode change) {
        return Stream.concat(
                        change.path("addNodes").valueStream(),
                        change.path("add").valueStream())
                .toList();
    }
}
