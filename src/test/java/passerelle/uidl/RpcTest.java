package passerelle.uidl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class RpcTest {

    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void answersTheFirstOfTheTwoChannelsOfAScript() {
        var script = JSON.readTree("""
                ["words", {"@v-node": 12}, {"@v-return": [1, 7]}, {"@v-return": [1, 8]}, "return this.isFree($0)"]""");

        assertThat(Rpc.Return.of(script))
                .map(Rpc::message)
                .contains(Map.of("type", "channel", "node", 1, "channel", 7, "args", List.of(false)));
    }

    @Test
    void saysNothingOfAScriptThatNobodyWaitsFor() {
        assertThat(Rpc.Return.of(JSON.readTree("""
                ["words", "this.focus()"]"""))).isEmpty();
    }
}
