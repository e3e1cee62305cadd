package passerelle.uidl;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/**
 * Takes what the server says in the order in which it was said: an answer may overtake what comes by the socket, and is
 * kept until that is there.
 */
final class Messages {

    private static final int NONE = -1;

    private final Map<Integer, JsonNode> early = new TreeMap<>();
    private final Consumer<JsonNode> reader;
    private int last = NONE;

    /** @param reader is told each message once */
    Messages(Consumer<JsonNode> reader) {
        this.reader = reader;
    }

    /** The number of the last message that was read, which the server wants to hear. */
    synchronized int last() {
        return last;
    }

    synchronized void take(JsonNode message) {
        var number = message.path("syncId").asInt(NONE);
        if (number == NONE || message.path("resynchronize").asBoolean()) {
            early.clear();
            read(message, number);
        } else if (number > last) {
            early.put(number, message);
        }
        while (early.containsKey(last + 1)) {
            read(early.remove(last + 1), last + 1);
        }
        notifyAll();
    }

    private void read(JsonNode message, int number) {
        reader.accept(message);
        last = Math.max(last, number);
    }

    /** Whether all up to that one was read in time. */
    synchronized boolean reach(int number, Duration patience) throws InterruptedException {
        var end = System.nanoTime() + patience.toNanos();
        while (last < number) {
            var left = (end - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                return false;
            }
            wait(left);
        }
        return true;
    }
}
