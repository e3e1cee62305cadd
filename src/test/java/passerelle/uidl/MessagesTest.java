package passerelle.uidl;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MessagesTest {

    private final List<Integer> read = new ArrayList<>();
    private final Messages messages =
            new Messages(message -> read.add(message.path("syncId").asInt(-1)));

    @Test
    void areReadInTheirOrderWhateverOvertakesWhat() {
        messages.take(number(0));
        messages.take(number(2));
        messages.take(number(3));
        assertThat(read).containsExactly(0);

        messages.take(number(1));

        assertThat(read).containsExactly(0, 1, 2, 3);
        assertThat(messages.last()).isEqualTo(3);
    }

    @Test
    void areReadOnce() {
        messages.take(number(0));

        messages.take(number(0));

        assertThat(read).containsExactly(0);
    }

    @Test
    void beginAnewWithThePageAsAWhole() {
        messages.take(number(0));
        messages.take(number(2));

        messages.take(json("{\"syncId\": 7, \"resynchronize\": true}"));

        assertThat(read).containsExactly(0, 7);
        assertThat(messages.last()).isEqualTo(7);
    }

    @Test
    void areMissedAfterAWhile() throws InterruptedException {
        messages.take(number(0));

        assertThat(messages.reach(0, Duration.ZERO)).isTrue();
        assertThat(messages.reach(1, Duration.ofMillis(20))).isFalse();
    }

    private static JsonNode number(int number) {
        return json("{\"syncId\": " + number + "}");
    }

    private static JsonNode json(String words) {
        return new JsonMapper().readTree(words);
    }
}
