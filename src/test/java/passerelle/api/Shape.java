package passerelle.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;

/** Holds the document against the schema of OpenAPI 3.1, and answers against what the document says of them. */
record Shape(JsonNode document) {

    private static final String HERE = "https://passerelle.example/openapi.json";
    private static final String OPEN_API = "https://spec.openapis.org/oas/3.1/schema/2026-08-03";
    private static final String JSON_SCHEMA = "https://json-schema.org/draft/2020-12/schema";

    /** What the document says that OpenAPI does not know; nothing where all is right. */
    List<String> faults() throws IOException {
        var schema = new ClassPathResource("openapi/oas-3.1.json").getContentAsString(UTF_8);
        return faults(document, registry(Map.of(OPEN_API, schema)).getSchema(SchemaLocation.of(OPEN_API)));
    }

    /** What JSON Schema does not allow at that place of the document. */
    List<String> faultsOfSchema(JsonNode schema) {
        return faults(schema, registry(Map.of()).getSchema(SchemaLocation.of(JSON_SCHEMA)));
    }

    /**
     * What is wrong with the value, each with its place.
     *
     * @param pointer to the schema in the document
     */
    List<String> faults(JsonNode value, String pointer) {
        var registry = registry(Map.of(HERE, document.toString()));
        return faults(value, registry.getSchema(SchemaLocation.of(HERE + "#" + pointer)));
    }

    private static List<String> faults(JsonNode value, Schema schema) {
        return schema
                .validate(value, context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Object::toString)
                .toList();
    }

    private static SchemaRegistry registry(Map<String, String> known) {
        return SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, registry -> registry.schemas(known));
    }
}
