package passerelle.uidl;

import java.util.Map;

/** One thing that happened in the page and that the server is told. */
public sealed interface Rpc {

    /** In the words of the protocol. */
    Map<String, Object> message();

    /** A property of an element has another value now. */
    record Property(Node node, String name, Object value) implements Rpc {

        @Override
        public Map<String, Object> message() {
            return Map.of(
                    "type", "mSync", "node", node.id(), "feature", Node.PROPERTIES, "property", name, "value", value);
        }
    }

    /** An element fired an event, with what its listeners on the server asked for. */
    record Event(Node node, String name, Map<String, Object> data) implements Rpc {

        @Override
        public Map<String, Object> message() {
            return Map.of("type", "event", "node", node.id(), "event", name, "data", data);
        }
    }
}
