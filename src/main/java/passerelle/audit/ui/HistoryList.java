package passerelle.audit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import passerelle.audit.AuditRow;
import passerelle.shared.ui.Folded;
import passerelle.shared.ui.Phrases;

/** Who did what and when, newest first, a page at a time. */
public class HistoryList extends Div {

    private static final int PAGE = 50;
    private static final int SHOWN = 300;

    private final Function<Pageable, List<AuditRow>> rows;
    private final OrderedList lines = new OrderedList();
    private final Button more = new Button();
    private int page;
    private @Nullable AuditRow last;
    private @Nullable AuditRow merged;

    public HistoryList(Function<Pageable, List<AuditRow>> rows) {
        this.rows = rows;
        addClassName("history");
        more.setText(getTranslation("history.more"));
        more.addThemeVariants(ButtonVariant.TERTIARY);
        more.addClickListener(click -> append());
        add(lines, more);
        append();
        if (lines.getComponentCount() == 0) {
            add(new Paragraph(getTranslation("history.empty")));
        }
    }

    private void append() {
        var next = rows.apply(PageRequest.of(page++, PAGE));
        next.forEach(this::show);
        more.setVisible(next.size() == PAGE);
    }

    /** A text that saved itself while it was typed is one line, not one for every pause. */
    private void show(AuditRow row) {
        if (last != null && merged != null && row.goesOnAs(last)) {
            merged = row.upTo(merged);
            lines.remove(lines.getComponentAt(lines.getComponentCount() - 1));
        } else {
            merged = row;
        }
        last = row;
        lines.add(line(merged));
    }

    private ListItem line(AuditRow row) {
        var when = new Span(Phrases.moment(row.at()));
        when.addClassName("history-when");
        var who = row.actor().isBlank() ? getTranslation("history.system") : row.actor();
        var what = new Span(getTranslation("act." + row.act()) + " · " + who);
        what.addClassName("history-what");
        var line = new ListItem(when, what);
        if (!row.before().isBlank()) {
            line.add(value("history.before", row.before()));
        }
        if (!row.after().isBlank()) {
            line.add(value("history.after", row.after()));
        }
        if (!row.reason().isBlank()) {
            line.add(value("history.reason", row.reason()));
        }
        return line;
    }

    private Component value(String key, String words) {
        var read = HistoryWords.of(words, this);
        var value = read.length() > SHOWN
                ? new Folded(getTranslation(key, read.substring(0, SHOWN) + "…"), () -> new Paragraph(read))
                : new Span(getTranslation(key, read));
        value.addClassName("history-value");
        return value;
    }
}
