package passerelle.word;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import passerelle.word.WordText.ListItem;

/** The lists of a document: which level of which list has numbers, which has marks, and which has nothing. */
final class Numbering {

    private final Map<String, Map<Integer, String>> formats = new HashMap<>();
    private final Map<String, String> listOf = new HashMap<>();

    static Numbering of(Optional<byte[]> part) {
        var numbering = new Numbering();
        part.ifPresent(numbering::read);
        return numbering;
    }

    /** Nothing for what is in no list. */
    @Nullable ListItem item(@Nullable String number, int level) {
        if (number == null || number.equals("0")) {
            return null;
        }
        var levels = formats.getOrDefault(listOf.getOrDefault(number, ""), Map.of());
        return switch (levels.getOrDefault(level, "bullet")) {
            case "none" -> null;
            case "bullet" -> new ListItem(level, false);
            default -> new ListItem(level, true);
        };
    }

    private void read(byte[] part) {
        var at = new Elements(part);
        at.children(name -> {
            switch (name) {
                case "w:abstractNum" ->
                    formats.put(at.attribute("abstractNumId").orElse(""), levels(at));
                case "w:num" -> readNumber(at);
                default -> {}
            }
        });
    }

    private void readNumber(Elements at) {
        var number = at.attribute("numId").orElse("");
        at.children(name -> {
            if (name.equals("w:abstractNumId")) {
                listOf.put(number, at.attribute("val").orElse(""));
            }
        });
    }

    private static Map<Integer, String> levels(Elements at) {
        var levels = new HashMap<Integer, String>();
        at.children(name -> {
            if (name.equals("w:lvl")) {
                var level = number(at.attribute("ilvl"));
                at.children(inner -> {
                    if (inner.equals("w:numFmt")) {
                        levels.put(level, at.attribute("val").orElse("bullet"));
                    }
                });
            }
        });
        return levels;
    }

    /** 0 for what is no number. */
    static int number(Optional<String> value) {
        return value.filter(digits -> digits.matches("\\d{1,4}"))
                .map(Integer::parseInt)
                .orElse(0);
    }
}
