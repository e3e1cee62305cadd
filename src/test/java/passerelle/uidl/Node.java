package passerelle.uidl;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** An element or a text, as far as the server described it. What it is made of comes in numbered features. */
public final class Node {

    /** The features that matter here, numbered as in Flow's {@code NodeFeatures}. */
    static final int DATA = 0;

    static final int PROPERTIES = 1;
    static final int CHILDREN = 2;
    static final int ATTRIBUTES = 3;
    static final int TEXT = 7;
    static final int CLASSES = 11;
    static final int VIRTUAL_CHILDREN = 24;

    private final int id;
    private final StateTree tree;
    private final Map<Integer, Map<String, JsonNode>> maps = new ConcurrentHashMap<>();
    private final Map<Integer, List<JsonNode>> lists = new ConcurrentHashMap<>();

    Node(int id, StateTree tree) {
        this.id = id;
        this.tree = tree;
    }

    /** By which the server knows it. */
    public int id() {
        return id;
    }

    public String tag() {
        return text(DATA, "tag").orElse("");
    }

    public Optional<String> attribute(String name) {
        return text(ATTRIBUTES, name);
    }

    public Optional<String> property(String name) {
        return text(PROPERTIES, name);
    }

    public boolean hasClass(String name) {
        return list(CLASSES).stream().anyMatch(known -> known.asString().equals(name));
    }

    /** Also those that the browser, not the server, puts in their place, as it does with the page itself. */
    public Stream<Node> children() {
        return Stream.of(CHILDREN, VIRTUAL_CHILDREN)
                .flatMap(feature -> List.copyOf(list(feature)).stream())
                .map(child -> tree.node(child.asInt()));
    }

    /** It and all below it, as they stand in the page. */
    public Stream<Node> all() {
        return Stream.concat(Stream.of(this), children().flatMap(Node::all));
    }

    /** All below it with that tag. */
    public Stream<Node> all(String tag) {
        return all().filter(node -> node.tag().equals(tag));
    }

    /** What a reader would read in it. */
    public String words() {
        return text(TEXT, "text").orElse("") + children().map(Node::words).reduce("", String::concat);
    }

    private Optional<String> text(int feature, String key) {
        return Optional.ofNullable(map(feature).get(key))
                .map(value -> value.isContainer() ? value.toString() : value.asString());
    }

    void put(int feature, String key, @Nullable JsonNode value) {
        if (value == null) {
            map(feature).remove(key);
        } else {
            map(feature).put(key, value);
        }
    }

    void splice(int feature, int index, int removed, List<JsonNode> added) {
        var list = list(feature);
        list.subList(index, index + removed).clear();
        list.addAll(index, added);
    }

    void clear(int feature) {
        list(feature).clear();
    }

    private Map<String, JsonNode> map(int feature) {
        return maps.computeIfAbsent(feature, first -> new ConcurrentHashMap<>());
    }

    private List<JsonNode> list(int feature) {
        return lists.computeIfAbsent(feature, first -> new CopyOnWriteArrayList<>());
    }
}
