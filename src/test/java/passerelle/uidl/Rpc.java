package passerelle.uidl;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** One thing that happened in the page and that the server is told. */
public sealed interface Rpc {

    /** In the words of the protocol. */
    Map<String, Object> message();

    /** The key under which a script carries the node and the number to which its outcome goes; failures go to a second. */
    String CHANNEL = "@v-return";

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

    /** The outcome of a script that the server asked for: {@code false}, for here none runs. */
    record Return(int node, int channel) implements Rpc {

        /** @return nothing for a script of which the server does not want to hear */
        static Optional<Return> of(JsonNode script) {
            return script.valueStream()
                    .filter(argument -> argument.has(CHANNEL))
                    .map(argument -> argument.path(CHANNEL))
                    .map(address ->
                            new Return(address.path(0).asInt(), address.path(1).asInt()))
                    .findFirst();
        }

        @Override
        public Map<String, Object> message() {
            return Map.of("type", "channel", "node", node, "channel", channel, "args", List.of(false));
        }
    }
}
