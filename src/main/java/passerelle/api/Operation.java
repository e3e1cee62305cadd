package passerelle.api;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import passerelle.shared.LocalizedText;

/**
 * One address of the interface.
 *
 * @param path below the root, such as {@code /cities/{city}}
 * @param needsToken whether nobody reads it without one
 */
public record Operation(
        String path, LocalizedText summary, LocalizedText description, boolean needsToken, List<Parameter> parameters) {

    /** @param place query or path */
    public record Parameter(String name, String place, LocalizedText description) {}

    static List<Operation> all(Map<String, Object> document) {
        return part(document, "paths").entrySet().stream()
                .map(path -> of(path.getKey(), part(part(path.getValue()), "get"), document))
                .toList();
    }

    private static Operation of(String path, Map<String, Object> get, Map<String, Object> document) {
        var known = part(part(document, "components"), "parameters");
        var parameters = list(get, "parameters").stream()
                .map(reference ->
                        Objects.requireNonNull(part(reference).get("$ref")).toString())
                .map(reference -> parameter(part(known, reference.substring(reference.lastIndexOf('/') + 1))))
                .toList();
        return new Operation(
                path, both(get, "summary"), both(get, "description"), get.containsKey("security"), parameters);
    }

    private static Parameter parameter(Map<String, Object> parameter) {
        return new Parameter(text(parameter, "name"), text(parameter, "in"), both(parameter, "description"));
    }

    private static LocalizedText both(Map<String, Object> thing, String words) {
        return new LocalizedText(text(thing, words), text(thing, "x-" + words + "-fr"));
    }

    private static String text(Map<String, Object> thing, String name) {
        return Objects.requireNonNull(thing.get(name), name).toString();
    }

    private static List<?> list(Map<String, Object> thing, String name) {
        return (List<?>) Objects.requireNonNull(thing.get(name), name);
    }

    private static Map<String, Object> part(Map<String, Object> thing, String name) {
        return part(Objects.requireNonNull(thing.get(name), name));
    }

    @SuppressWarnings("unchecked") // every map of the document has texts as keys
    private static Map<String, Object> part(Object thing) {
        return (Map<String, Object>) thing;
    }
}
