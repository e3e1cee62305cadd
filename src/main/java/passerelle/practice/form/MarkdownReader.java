package passerelle.practice.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import passerelle.practice.form.Prose.Piece;
import passerelle.word.WordText.ListItem;
import passerelle.word.WordText.Run;

/** Reads the small part of Markdown that practices are written in; all else stays as it is written. */
final class MarkdownReader {

    private static final Pattern ITEM = Pattern.compile("^( *)(?:([-*+])|(\\d{1,9})[.)]) +(?=\\S)");
    private static final Pattern INLINE = Pattern.compile(
            "\\\\(?<kept>\\p{Punct})|(?<bold>\\*\\*)|\\[(?<text>(?:\\\\.|[^\\]\\\\])*)]\\((?<address>[^)\\s]*)\\)"
                    + "|(?<bare>(?:https?://|www\\.|mailto:)[^\\s*]+)");
    private static final int INDENT = 3;

    private final String markdown;
    private final List<Piece> pieces = new ArrayList<>();
    private @Nullable ListItem item;
    private final StringBuilder text = new StringBuilder();

    MarkdownReader(String markdown) {
        this.markdown = markdown;
    }

    Prose read() {
        markdown.lines().forEach(this::line);
        end();
        return new Prose(pieces);
    }

    private void line(String line) {
        var mark = ITEM.matcher(line);
        if (line.isBlank()) {
            end();
        } else if (mark.find() && !isGoingOn()) {
            end();
            item = new ListItem(mark.group(1).length() / INDENT, mark.group(3) != null);
            text.append(line.substring(mark.end()));
        } else {
            goOn(line.strip());
        }
    }

    private boolean isGoingOn() {
        return !text.isEmpty() && text.charAt(text.length() - 1) == '\\';
    }

    private void goOn(String line) {
        if (isGoingOn()) {
            text.setLength(text.length() - 1);
        }
        text.append(text.isEmpty() ? "" : "\n").append(line);
    }

    private void end() {
        if (!text.isEmpty()) {
            pieces.add(new Piece(item, runs(text.toString())));
        }
        text.setLength(0);
        item = null;
    }

    private static List<Run> runs(String text) {
        var runs = new Joined();
        var from = 0;
        var inline = INLINE.matcher(text);
        while (inline.find()) {
            runs.add(text.substring(from, inline.start()), null);
            take(inline, runs);
            from = inline.end();
        }
        runs.add(text.substring(from), null);
        return runs.runs;
    }

    private static void take(Matcher inline, Joined runs) {
        if (inline.group("kept") != null) {
            runs.add(inline.group("kept"), null);
        } else if (inline.group("bold") != null) {
            runs.bold = !runs.bold;
        } else if (inline.group("bare") != null) {
            runs.add(inline.group("bare"), null);
        } else {
            link(inline.group("text"), inline.group("address"), runs);
        }
    }

    private static void link(String text, String address, Joined runs) {
        var before = runs.bold;
        for (var part : text.split("(?<!\\\\)\\*\\*", -1)) {
            runs.add(part.replaceAll("\\\\(\\p{Punct})", "$1"), address);
            runs.bold = !runs.bold;
        }
        runs.bold = before;
    }

    /** Runs that look the same as one. */
    private static final class Joined {

        private final List<Run> runs = new ArrayList<>();
        private boolean bold;

        private void add(String text, @Nullable String address) {
            if (text.isEmpty()) {
                return;
            }
            var last = runs.isEmpty() ? null : runs.getLast();
            if (last != null && last.bold() == bold && Objects.equals(last.address(), address)) {
                runs.set(runs.size() - 1, Runs.with(last, last.text() + text));
            } else {
                runs.add(new Run(text, bold, address));
            }
        }
    }
}
