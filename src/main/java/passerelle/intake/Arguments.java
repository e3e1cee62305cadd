package passerelle.intake;

import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The arguments of a message as they are stored. */
final class Arguments {

    private static final JsonMapper JSON = JsonMapper.shared();

    private Arguments() {}

    static String write(List<Object> arguments) {
        return JSON.writeValueAsString(arguments);
    }

    static List<Object> read(String stored) {
        return JSON.readValue(stored, new TypeReference<>() {});
    }
}
