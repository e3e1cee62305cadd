package passerelle.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What the demo tells of one good practice, and what became of it. */
record DemoPractice(Map<String, Object> told) {

    private static final ClassPathResource FILE = new ClassPathResource("passerelle/demo/practices.yaml");

    static List<DemoPractice> all() {
        try (var file = FILE.getInputStream()) {
            List<Map<String, Object>> all = new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
            return all.stream().map(DemoPractice::new).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    String text(String key) {
        return String.valueOf(told.getOrDefault(key, ""));
    }

    int days() {
        return Integer.parseInt(text("days"));
    }

    @SuppressWarnings("unchecked")
    List<String> list(String key) {
        return (List<String>) told.getOrDefault(key, List.of());
    }

    @SuppressWarnings("unchecked")
    Map<String, String> words(String key) {
        return (Map<String, String>) told.getOrDefault(key, Map.of());
    }

    /** The texts by their part, each by its language. */
    @SuppressWarnings("unchecked")
    Map<String, Map<String, String>> parts() {
        return (Map<String, Map<String, String>>) told.getOrDefault("parts", Map.of());
    }
}
