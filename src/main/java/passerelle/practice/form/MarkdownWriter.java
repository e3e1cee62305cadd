package passerelle.practice.form;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import passerelle.practice.form.Prose.Piece;
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
        var follows = before != null && item != null && before.item() != null;
        if (before != null) {
            markdown.append(follows ? "\n" : "\n\n");
        }
        if (item == null) {
            number = 0;
            markdown.append(line(piece.runs()).replace("\n", "\\\n"));
            return;
        }
        var indent = INDENT.repeat(Math.min(item.level(), 4));
        number = item.numbered() && item.level() == 0 ? number + 1 : number;
        var mark = item.numbered() ? (item.level() == 0 ? number : 1) + ". " : "- ";
        markdown.append(indent).append(mark).append(line(piece.runs()).replace("\n", "\\\n" + indent + INDENT));
    }

    private static String line(List<Run> runs) {
        var line = new StringBuilder();
        for (var i = 0; i < runs.size(); i++) {
            line.append(run(runs.get(i), i + 1 < runs.size() ? runs.get(i + 1).text() : ""));
        }
        return BLOCK.matcher(line).replaceFirst("\\\\$1").replaceFirst("^\\\\(\\d{1,9})([.)])", "$1\\\\$2");
    }

    private static String run(Run run, String next) {
        var text = run.text();
        var core = Blanks.strip(text);
        if (core.isEmpty()) {
            return text;
        }
        var from = text.indexOf(core);
        var behind = text.substring(from + core.length());
        return text.substring(0, from) + styled(run, core, behind + next) + behind;
    }

    private static String styled(Run run, String core, String next) {
        var address = run.address();
        var linked = address != null && isKept(address) && !says(core, address)
                ? "[" + escaped(core) + "](" + address.replace(" ", "%20").replace(")", "%29") + ")"
                : escaped(core);
        if (!run.bold()) {
            return linked;
        }
        // Markdown does not end bold between a mark and a letter
        var end = address == null && !next.isEmpty() && Character.isLetterOrDigit(next.codePointAt(0))
                ? linked.replaceFirst("(?s)^.*?([\\p{P}&&[^*\\]\\\\]]*)$", "$1")
                : "";
        return "**" + linked.substring(0, linked.length() - end.length()) + "**" + end;
    }

    private static boolean isKept(String address) {
        return address.startsWith("http://") || address.startsWith("https://") || address.startsWith("mailto:");
    }

    private static boolean says(String text, String address) {
        return Letters.of(address).endsWith(Letters.of(text)) && !text.contains(" ");
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
