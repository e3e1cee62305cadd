package passerelle.practice.classification;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import passerelle.shared.LocalizedText;

/** Takes in the terms that come with the software; those that the store has are the secretariat’s and stay. */
@Component
@Order(12)
class ShippedTerms implements ApplicationRunner {

    private static final ClassPathResource FILE = new ClassPathResource("practice/themes.yaml");

    private final Terms terms;

    ShippedTerms(Terms terms) {
        this.terms = terms;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) throws IOException {
        if (terms.count() == 0) {
            try (var file = FILE.getInputStream()) {
                takeIn(file);
            }
        }
    }

    private void takeIn(InputStream file) {
        Map<String, List<Map<String, Object>>> kinds = new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
        take(TermKind.THEME, kinds.getOrDefault("themes", List.of()));
        take(TermKind.DOMAIN, kinds.getOrDefault("domains", List.of()));
        take(TermKind.GOAL, kinds.getOrDefault("goals", List.of()));
    }

    private void take(TermKind kind, List<Map<String, Object>> entries) {
        var position = 0;
        for (var entry : entries) {
            position++;
            var id = TermId.of(kind, text(entry, "code"));
            terms.saveAndFlush(new Term(id, null, position * 100, words(entry)));
            var below = 0;
            for (var part : entries(entry.get("subdomains"))) {
                below++;
                terms.save(new Term(id.below(text(part, "code")), id, position * 100 + below, words(part)));
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> entries(@Nullable Object listed) {
        return listed == null ? List.of() : (List<Map<String, Object>>) listed;
    }

    @SuppressWarnings("unchecked")
    private static TermWords words(Map<String, Object> entry) {
        var label = (Map<String, String>) entry.getOrDefault("label", Map.of());
        var areas = (List<String>) entry.getOrDefault("areas", List.of());
        var mark = String.valueOf(entry.getOrDefault("number", entry.getOrDefault("letter", "")));
        var text = new LocalizedText(label.getOrDefault("en", ""), label.getOrDefault("fr", ""));
        return new TermWords(text, mark, areas);
    }

    private static String text(Map<String, Object> entry, String key) {
        return String.valueOf(entry.get(key));
    }
}
