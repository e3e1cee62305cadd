package passerelle.practice.form;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import passerelle.practice.form.Prose.Piece;
import passerelle.word.WordText.ListItem;
import passerelle.word.WordText.Run;

/** Writes prose as Markdown that says the same again when it is read. */
final class MarkdownWriter {

    private static final Pattern SPECIAL = Pattern.compile("[\\\\*\\[\\]`<~]|(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])");
    private static final Pattern BLOCK = Pattern.compile("^(#{1,6}\\s|[-+>]|=|\\d{1,9}[.)](?=\\s))");
    private static final Pattern ADDRESS = Pattern.compile("(?:https?://|www\\.|mailto:)\\S+");
    private static final String INDENT = "   ";

    private final StringBuilder markdown = new StringBuilder();
    private int number;

    String write(List<Piece> pieces) {
        for (var i = 0; i < pieces.size(); i++) {
            write(pieces.get(i), i == 0 ? null : pieces.get(i - 1));
        }
        return markdown.toString();
    }

    private void write(Piece piece, @Nullable Piece before) {
        var item = piece.item();
        var follows = before != null && item != null && before.item() != null && isOneList(item, before.item());
        if (before != null) {
            markdown.append(follows ? "\n" : "\n\n");
        }
        if (item == null) {
            number = 0;
            markdown.append(line(piece.runs()).replace("\n", "\\\n"));
            return;
        }
        var indent = INDENT.repeat(Math.min(item.level(), 4));
        if (item.level() == 0) {
            number = item.numbered() ? number + 1 : 0;
        }
        var mark = item.numbered() ? (item.level() == 0 ? number : 1) + ". " : "- ";
        markdown.append(indent).append(mark).append(line(piece.runs()).replace("\n", "\\\n" + indent + INDENT));
    }

    private static boolean isOneList(ListItem item, ListItem before) {
        return item.level() > 0 || before.level() > 0 || item.numbered() == before.numbered();
    }

    private static String line(List<Run> runs) {
        var line = new StringBuilder();
        for (var from = 0; from < runs.size(); ) {
            var end = from + 1;
            while (end < runs.size()
                    && Objects.equals(runs.get(from).address(), runs.get(end).address())) {
                end++;
            }
            line.append(linked(
                    runs.subList(from, end), end < runs.size() ? runs.get(end).text() : ""));
            from = end;
        }
        return BLOCK.matcher(line).replaceFirst("\\\\$1").replaceFirst("^\\\\(\\d{1,9})([.)])", "$1\\\\$2");
    }

    /** @param runs with one address, or none */
    private static String linked(List<Run> runs, String next) {
        var text = runs.stream().map(Run::text).collect(Collectors.joining());
        var address = runs.getFirst().address();
        if (address == null || !isKept(address) || says(Blanks.strip(text), address) || Blanks.are(text)) {
            return styled(runs, next);
        }
        var behind = text.substring(Blanks.stripTrailing(text).length());
        return "[" + Blanks.stripTrailing(styled(runs, "")) + "]("
                + address.replace(" ", "%20").replace(")", "%29") + ")" + behind;
    }

    private static String styled(List<Run> runs, String next) {
        var styled = new StringBuilder();
        for (var i = 0; i < runs.size(); i++) {
            styled.append(
                    styled(runs.get(i), i + 1 < runs.size() ? runs.get(i + 1).text() : next));
        }
        return styled.toString();
    }

    private static String styled(Run run, String next) {
        var text = run.text();
        var core = Blanks.strip(text);
        if (core.isEmpty() || !run.bold()) {
            return escaped(text);
        }
        var from = text.indexOf(core);
        var behind = text.substring(from + core.length());
        return text.substring(0, from) + bold(escaped(core), behind + next) + behind;
    }

    /** Markdown does not end bold between a mark and a letter, so there the mark stands outside. */
    private static String bold(String text, String next) {
        var end = next.isEmpty() || !Character.isLetterOrDigit(next.codePointAt(0))
                ? ""
                : text.replaceFirst("(?s)^.*?([\\p{P}&&[^*\\]\\\\]]*)$", "$1");
        return "**" + text.substring(0, text.length() - end.length()) + "**" + end;
    }

    private static boolean isKept(String address) {
        return address.startsWith("http://") || address.startsWith("https://") || address.startsWith("mailto:");
    }

    /** Whether the text is the address itself, which needs no marks to be a link. */
    private static boolean says(String text, String address) {
        return (ADDRESS.matcher(text).matches() || text.matches("[^\\s@]+@[^\\s@]+"))
                && Letters.of(address).endsWith(Letters.of(text));
    }

    /** Addresses are left as they are, so that they stay links. */
    private static String escaped(String text) {
        var escaped = new StringBuilder();
        var from = 0;
        var addresses = ADDRESS.matcher(text);
        while (addresses.find()) {
            escaped.append(escapedWords(text.substring(from, addresses.start())))
                    .append(addresses.group());
            from = addresses.end();
        }
        return escaped.append(escapedWords(text.substring(from))).toString();
    }

    private static String escapedWords(String words) {
        return SPECIAL.matcher(words).replaceAll("\\\\$0");
    }
}
