package passerelle.practice.form;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import passerelle.word.WordText.ListItem;
import passerelle.word.WordText.Run;

/** The answers of a form as the small part of Markdown that practices are written in: paragraphs, lists, bold, links. */
record Prose(List<Piece> pieces) {

    private static final Pattern TYPED_MARK = Pattern.compile("^[•·▪◦‣●○∙➢*–—-][\\s\\u00a0]+(?=\\S)");
    private static final Pattern TYPED_NUMBER = Pattern.compile("^(\\d{1,2})[.)][\\s\\u00a0]+(?=\\S)");

    /** A paragraph or an item of a list; its lines are parted by {@code \n}. */
    record Piece(@Nullable ListItem item, List<Run> runs) {

        String text() {
            return runs.stream().map(Run::text).collect(Collectors.joining());
        }
    }

    static Prose of(List<Line> lines) {
        var pieces = new ArrayList<Piece>();
        for (var i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (!line.isBlank()) {
                add(line, isCounted(lines, i), pieces);
            }
        }
        return new Prose(pieces);
    }

    static Prose ofMarkdown(String markdown) {
        return new MarkdownReader(markdown).read();
    }

    String markdown() {
        return new MarkdownWriter().write(pieces);
    }

    /** Without lists, bold and links: one line for each paragraph and line. */
    String plain() {
        return pieces.stream().map(Piece::text).collect(Collectors.joining("\n"));
    }

    private static void add(Line line, boolean counted, List<Piece> pieces) {
        var runs = Runs.stripped(line.runs());
        if (line.continued() && line.item() != null && !pieces.isEmpty()) {
            var before = pieces.removeLast();
            var joined = new ArrayList<>(before.runs());
            joined.add(new Run("\n", false, null));
            joined.addAll(runs);
            pieces.add(new Piece(before.item(), joined));
            return;
        }
        var typed = (counted ? TYPED_NUMBER : TYPED_MARK).matcher(line.text());
        if (line.item() == null && typed.find()) {
            pieces.add(new Piece(new ListItem(0, counted), Runs.behind(runs, typed.end())));
        } else {
            pieces.add(new Piece(line.heading() ? null : line.item(), runs));
        }
    }

    /** Whether it begins with a number, and the line before or behind it with the one before or behind that. */
    private static boolean isCounted(List<Line> lines, int index) {
        var number = number(lines, index);
        return number > 0
                && (number(lines, index + 1) == number + 1 || number(lines, index - 1) == number - 1 && number > 1);
    }

    private static int number(List<Line> lines, int index) {
        if (index < 0 || index >= lines.size()) {
            return 0;
        }
        var number = TYPED_NUMBER.matcher(lines.get(index).text());
        return number.find() ? Integer.parseInt(number.group(1)) : 0;
    }
}
