package passerelle.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the styles of a document say of its paragraphs and runs. */
final class Styles {

    private static final class Style {
        private String name = "";
        private @Nullable String parent;
        private @Nullable Boolean bold;
        private @Nullable Boolean outlined;
        private @Nullable String numbering;
    }

    private final Map<String, Style> byId = new HashMap<>();
    private @Nullable String usual;

    static Styles of(Optional<byte[]> part) {
        var styles = new Styles();
        part.ifPresent(styles::read);
        return styles;
    }

    boolean isBold(@Nullable String style) {
        return first(style == null ? usual : style, each -> each.bold).orElse(false);
    }

    boolean isHeading(@Nullable String style) {
        return first(style, each -> isHeadingByName(each) ? Boolean.TRUE : each.outlined)
                .orElse(false);
    }

    /** The numbering that the style gives its paragraphs. */
    Optional<String> numbering(@Nullable String style) {
        return first(style, each -> each.numbering);
    }

    /** Such as “Click or tap here to enter text”. */
    boolean isPlaceholder(@Nullable String style) {
        return style != null
                && byId.containsKey(style)
                && byId.get(style).name.toLowerCase(Locale.ROOT).equals("placeholder text");
    }

    private <T> Optional<T> first(@Nullable String style, Function<Style, @Nullable T> asked) {
        var seen = new HashSet<String>();
        var id = style;
        while (id != null && seen.add(id)) {
            var found = byId.get(id);
            if (found == null) {
                return Optional.empty();
            }
            var answer = asked.apply(found);
            if (answer != null) {
                return Optional.of(answer);
            }
            id = found.parent;
        }
        return Optional.empty();
    }

    private static boolean isHeadingByName(Style style) {
        var name = style.name.toLowerCase(Locale.ROOT);
        return name.startsWith("heading ") || name.equals("title");
    }

    private void read(byte[] part) {
        var at = new Elements(part);
        at.children(name -> {
            if (name.equals("w:style")) {
                readStyle(at);
            }
        });
    }

    private void readStyle(Elements at) {
        var style = new Style();
        var id = at.attribute("styleId").orElse("");
        byId.put(id, style);
        if (at.attribute("default").isPresent()
                && at.attribute("type").orElse("").equals("paragraph")) {
            usual = id;
        }
        at.children(name -> {
            switch (name) {
                case "w:name" -> style.name = at.attribute("val").orElse("");
                case "w:basedOn" -> style.parent = at.attribute("val").orElse(null);
                case "w:rPr" -> readRun(at, style);
                case "w:pPr" -> readParagraph(at, style);
                default -> {}
            }
        });
    }

    private static void readRun(Elements at, Style style) {
        at.children(name -> {
            if (name.equals("w:b")) {
                style.bold = at.isOn();
            }
        });
    }

    private static void readParagraph(Elements at, Style style) {
        at.children(name -> {
            switch (name) {
                case "w:outlineLvl" ->
                    style.outlined = !at.attribute("val").orElse("9").equals("9");
                case "w:numPr" ->
                    at.children(inner -> {
                        if (inner.equals("w:numId")) {
                            style.numbering = at.attribute("val").orElse(null);
                        }
                    });
                default -> {}
            }
        });
    }
}
