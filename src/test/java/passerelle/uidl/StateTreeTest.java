package passerelle.uidl;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class StateTreeTest {

    private final StateTree tree = new StateTree();

    @Test
    void knowsElementsWithWhatStandsInThem() {
        apply("""
                [{"node": 1, "type": "put", "key": "tag", "feat": 0, "value": "body"},
                 {"node": 1, "type": "splice", "feat": 24, "index": 0, "addNodes": [2]},
                 {"node": 2, "type": "attach"},
                 {"node": 2, "type": "put", "key": "tag", "feat": 0, "value": "a"},
                 {"node": 2, "type": "put", "key": "href", "feat": 3, "value": "cities"},
                 {"node": 2, "type": "splice", "feat": 11, "index": 0, "add": ["quiet"]},
                 {"node": 2, "type": "splice", "feat": 2, "index": 0, "addNodes": [3]},
                 {"node": 3, "type": "put", "key": "text", "feat": 7, "value": "All cities"}]""");

        assertThat(tree.root().all("a")).singleElement().satisfies(link -> {
            assertThat(link.attribute("href")).contains("cities");
            assertThat(link.hasClass("quiet")).isTrue();
            assertThat(link.words()).isEqualTo("All cities");
        });
    }

    @Test
    void followsWhatIsMovedChangedAndTakenAway() {
        apply("""
                [{"node": 1, "type": "splice", "feat": 2, "index": 0, "addNodes": [2, 3]},
                 {"node": 2, "type": "put", "key": "text", "feat": 7, "value": "one"},
                 {"node": 3, "type": "put", "key": "text", "feat": 7, "value": "two"}]""");

        apply("""
                [{"node": 1, "type": "splice", "feat": 2, "index": 0, "remove": 1},
                 {"node": 1, "type": "splice", "feat": 2, "index": 1, "addNodes": [4]},
                 {"node": 2, "type": "detach"},
                 {"node": 3, "type": "put", "key": "text", "feat": 7, "value": "second"},
                 {"node": 4, "type": "put", "key": "text", "feat": 7, "value": ", third"}]""");

        assertThat(tree.root().words()).isEqualTo("second, third");
    }

    private void apply(String changes) {
        tree.apply(new JsonMapper().readTree(changes));
    }
}
