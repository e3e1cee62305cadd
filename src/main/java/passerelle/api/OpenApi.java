package passerelle.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The description of this interface as of OpenAPI 3.1, which tests compare with what it does. Read when first asked for. */
@Component
public class OpenApi {

    private static final ClassPathResource FILE = new ClassPathResource("api/openapi.yaml");

    OpenApi() {}

    /** @param root the address at which the reader reaches the interface */
    Map<String, Object> document(String root) {
        var document = new LinkedHashMap<>(Read.DOCUMENT);
        document.put("servers", List.of(Map.of("url", root)));
        return document;
    }

    /** Every address, in the order of the document. */
    public List<Operation> operations() {
        return Read.OPERATIONS;
    }

    static String text() {
        try (InputStream file = FILE.getInputStream()) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static final class Read {

        private static final Map<String, Object> DOCUMENT = document();
        private static final List<Operation> OPERATIONS = Operation.all(DOCUMENT);

        private static Map<String, Object> document() {
            return new Yaml(new SafeConstructor(new LoaderOptions())).load(text());
        }
    }
}
