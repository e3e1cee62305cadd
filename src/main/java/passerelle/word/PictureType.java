package passerelle.word;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Map;

/** What a picture is, by its first bytes; by its name only where those say nothing. */
final class PictureType {

    private static final Map<String, String> BY_START = Map.of(
            "\u0089PNG", "image/png",
            "\u00ff\u00d8\u00ff", "image/jpeg",
            "GIF8", "image/gif",
            "BM", "image/bmp",
            "II*\0", "image/tiff",
            "MM\0*", "image/tiff");

    private static final Map<String, String> BY_ENDING =
            Map.of("emf", "image/emf", "wmf", "image/wmf", "svg", "image/svg+xml");

    private PictureType() {}

    static String of(byte[] bytes, String name) {
        var start = new String(bytes, 0, Math.min(bytes.length, 4), ISO_8859_1);
        return BY_START.entrySet().stream()
                .filter(known -> start.startsWith(known.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseGet(() ->
                        BY_ENDING.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream"));
    }
}
