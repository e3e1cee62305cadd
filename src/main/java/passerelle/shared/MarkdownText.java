package passerelle.shared;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A long text as people write it: paragraphs, lists, <b>bold</b> and links to the web or to a mailbox. Whatever else
 * Markdown or HTML would make of the characters they stay characters.
 */
public record MarkdownText(String written) {

    private static final String ADDRESS = "(?:https?://|mailto:)[^\\s()<>\"'\\\\`\\[\\]]+";
    private static final Pattern INLINE =
            Pattern.compile("\\[(?<label>[^\\[\\]\n]{1,500})]\\((?<url>" + ADDRESS + ")\\)"
                    + "|\\*\\*(?<bold>(?=\\S)[^*]+(?<=\\S))\\*\\*"
                    + "|(?<bare>https?://[^\\s()<>\"'\\\\`\\[\\]*]*[^\\s()<>\"'\\\\`\\[\\]*.,;:!?…»])");
    private static final Pattern ITEM = Pattern.compile("(?<depth>\\s*)(?<mark>[-*+•·]|\\d{1,3}[.)])\\s+(?<rest>.*)");
    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_{}\\[\\]<>#!|~&$^]|:(?=//)");
    private static final Pattern START = Pattern.compile("^(?=[-+=])|(?<=^\\d{1,9})(?=[.)])");
    private static final int DEEPEST = 2;

    /** Markdown in which nothing but the four has any effect. */
    public String safe() {
        var safe = new StringBuilder();
        var before = Line.BLANK;
        for (var raw : written.lines().toList()) {
            var line = Line.of(raw, before);
            if (!safe.isEmpty()) {
                safe.append(before.breaks(line));
            }
            safe.append(line.words());
            before = line;
        }
        return safe.toString();
    }

    /** The words alone, as searches and short extracts take them. */
    public String plain() {
        var words = new StringBuilder();
        written.lines()
                .map(MarkdownText::bare)
                .forEach(line -> words.append(line).append('\n'));
        return words.toString().strip();
    }

    private static String bare(String line) {
        var item = ITEM.matcher(line);
        var text = item.matches() ? item.group("rest") : line;
        return INLINE.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(first(found.group(1), found.group(3), found.group(4))));
    }

    private static String first(@Nullable String... groups) {
        for (var group : groups) {
            if (group != null) {
                return group;
            }
        }
        return "";
    }

    private static String inline(String text) {
        var safe = new StringBuilder();
        var found = INLINE.matcher(text);
        var end = 0;
        while (found.find()) {
            safe.append(escaped(text.substring(end, found.start()))).append(marked(found));
            end = found.end();
        }
        return safe.append(escaped(text.substring(end))).toString();
    }

    private static String marked(Matcher found) {
        if (found.group("bold") != null) {
            return "**" + inline(found.group("bold")) + "**";
        }
        return found.group("url") != null
                ? link(found.group("label"), found.group("url"))
                : link(found.group("bare"), found.group("bare"));
    }

    private static String link(String label, String url) {
        return "[" + escaped(label) + "](" + url + ")";
    }

    private static String escaped(String text) {
        return SPECIAL.matcher(text).replaceAll("\\\\$0");
    }

    /** @param depth of a list within a list; -1 for what is no part of a list */
    private record Line(int depth, boolean ordered, String words) {

        static final Line BLANK = new Line(-1, false, "");

        static Line of(String raw, Line before) {
            var item = ITEM.matcher(raw);
            if (!item.matches()) {
                return new Line(-1, false, START.matcher(inline(raw.strip())).replaceAll("\\\\"));
            }
            var depth = Math.min(Math.min(item.group("depth").length() / 2, DEEPEST), before.depth + 1);
            var mark = item.group("mark");
            var ordered = Character.isDigit(mark.charAt(0));
            var start = ordered ? mark.substring(0, mark.length() - 1) + ". " : "- ";
            return new Line(depth, ordered, "    ".repeat(depth) + start + inline(item.group("rest")));
        }

        /** A line ends where it ended; a list is set apart from what is no list. */
        String breaks(Line next) {
            var apart = depth < 0 != next.depth < 0 || depth == next.depth && ordered != next.ordered;
            return words.isEmpty() || next.words.isEmpty() ? "\n" : apart ? "\n\n" : depth < 0 ? "  \n" : "\n";
        }
    }
}
