package passerelle.instrument;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/** YAML as far as an edition needs it: plain values, no key twice, no aliases, neither huge nor deep. */
final class EditionYaml {

    private static final int LARGEST = 500_000;
    private static final int DEEPEST = 12;

    private EditionYaml() {}

    /** @throws InvalidEdition when it is not YAML of that kind */
    static @Nullable Object load(String source) {
        try {
            return new Yaml(new SafeConstructor(options())).load(source);
        } catch (MarkedYAMLException broken) {
            var mark = broken.getProblemMark();
            throw mark == null
                    ? refused("file", 0, broken.getProblem())
                    : refused("", mark.getLine() + 1, broken.getProblem());
        } catch (YAMLException broken) {
            throw refused("file", 0, broken.getMessage());
        }
    }

    /** Of a source that can be loaded. */
    static YamlLines lines(String source) {
        return new YamlLines(new Yaml(options()).compose(new StringReader(source)));
    }

    static String write(Map<String, Object> keys) {
        var options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        options.setSplitLines(false);
        return new Yaml(options).dump(keys);
    }

    private static InvalidEdition refused(String place, int line, @Nullable String problem) {
        return new InvalidEdition(List.of(new Problem(place, "yaml", String.valueOf(problem)).at(place, line)));
    }

    private static LoaderOptions options() {
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        options.setMaxAliasesForCollections(0);
        options.setCodePointLimit(LARGEST);
        options.setNestingDepthLimit(DEEPEST);
        return options;
    }
}
