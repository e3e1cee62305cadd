package passerelle.practice.form;

import java.util.ArrayDeque;
import java.util.Deque;
import passerelle.practice.form.Prose.Piece;
import passerelle.word.WordText.ListItem;
import passerelle.word.WordText.Run;

/** The small Markdown of practices as well-formed HTML: paragraphs, lists, bold and links, and no other element. */
public final class HtmlProse {

    private final StringBuilder html = new StringBuilder();
    private final Deque<String> lists = new ArrayDeque<>();

    private HtmlProse() {}

    public static String of(String markdown) {
        var writer = new HtmlProse();
        Prose.ofMarkdown(markdown).pieces().forEach(writer::write);
        writer.closeTo(0);
        return writer.html.toString();
    }

    /** Nothing in it is markup any more. */
    public static String escape(String text) {
        return text.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]|[\\ud800-\\udfff\\ufffe\\uffff]", "")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private void write(Piece piece) {
        var item = piece.item();
        if (item == null) {
            closeTo(0);
            html.append("<p>");
            piece.runs().forEach(this::write);
            html.append("</p>");
        } else {
            begin(item);
            piece.runs().forEach(this::write);
        }
    }

    private void begin(ListItem item) {
        var kind = item.numbered() ? "ol" : "ul";
        closeTo(item.level() + 1);
        if (lists.size() == item.level() + 1) {
            html.append("</li>");
            if (!kind.equals(lists.peek())) {
                html.append("</").append(lists.pop()).append('>');
            } else {
                html.append("<li>");
                return;
            }
        }
        while (lists.size() <= item.level()) {
            lists.push(kind);
            html.append('<').append(kind).append("><li>");
        }
    }

    private void closeTo(int level) {
        while (lists.size() > level) {
            html.append("</li></").append(lists.pop()).append('>');
        }
    }

    private void write(Run run) {
        var words = escape(run.text()).replace("\n", "<br/>");
        var bold = run.bold() ? "<strong>" + words + "</strong>" : words;
        var address = run.address() != null ? run.address() : run.text().matches("https?://\\S+") ? run.text() : null;
        if (address != null && address.matches("(?i)(https?|mailto):.*")) {
            html.append("<a href=\"")
                    .append(escape(address))
                    .append("\">")
                    .append(bold)
                    .append("</a>");
        } else {
            html.append(bold);
        }
    }
}
