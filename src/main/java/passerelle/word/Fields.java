package passerelle.word;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The fields that are open at a place of the document: links, boxes to tick, tables of contents. */
final class Fields {

    private static final Pattern LINK = Pattern.compile("^\\s*HYPERLINK\\s+\"([^\"]+)\"");

    private static final class Field {
        private final StringBuilder instruction = new StringBuilder();
        private @Nullable Boolean ticked;
        private boolean shows;
    }

    private final Deque<Field> open = new ArrayDeque<>();

    /** @param at the mark that begins a field, goes over to what it shows, or ends it; what it shows by then is given back */
    String mark(Elements at) {
        return switch (at.attribute("fldCharType").orElse("")) {
            case "begin" -> begin(at);
            case "separate" -> separate();
            case "end" -> end();
            default -> "";
        };
    }

    void instruct(String instruction) {
        if (!open.isEmpty()) {
            open.peek().instruction.append(instruction);
        }
    }

    /** Whether text at this place is for reading: neither an instruction nor a table of contents. */
    boolean show() {
        return open.stream().allMatch(field -> field.shows && !isContents(field) && field.ticked == null);
    }

    Optional<String> address() {
        return open.stream()
                .map(field -> address(field.instruction.toString()))
                .filter(Objects::nonNull)
                .findFirst();
    }

    static @Nullable String address(String instruction) {
        var link = LINK.matcher(instruction);
        return link.find() ? link.group(1) : null;
    }

    private String begin(Elements at) {
        var field = new Field();
        at.children(name -> {
            if (name.equals("w:ffData")) {
                at.children(inner -> {
                    if (inner.equals("w:checkBox")) {
                        field.ticked = isTicked(at);
                    }
                });
            }
        });
        open.push(field);
        return "";
    }

    private String separate() {
        if (!open.isEmpty()) {
            open.peek().shows = true;
        }
        return "";
    }

    private String end() {
        if (open.isEmpty()) {
            return "";
        }
        var ticked = open.pop().ticked;
        return ticked == null ? "" : ticked ? Symbols.TICKED : Symbols.OPEN;
    }

    /** What it was set to comes behind what it is usually. */
    private static boolean isTicked(Elements at) {
        var ticked = new AtomicBoolean();
        at.children(name -> {
            if (name.equals("w:default") || name.equals("w:checked")) {
                ticked.set(at.isOn());
            }
        });
        return ticked.get();
    }

    private static boolean isContents(Field field) {
        return field.instruction.toString().strip().startsWith("TOC");
    }
}
