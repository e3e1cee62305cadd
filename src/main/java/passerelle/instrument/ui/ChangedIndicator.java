package passerelle.instrument.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import passerelle.instrument.Difference;
import passerelle.instrument.EditionChanges;
import passerelle.instrument.IndicatorCode;
import passerelle.shared.ui.Phrases;

/** An indicator that is asked otherwise than before: what it said then beside what it says now. */
class ChangedIndicator extends Article {

    ChangedIndicator(EditionChanges changes, IndicatorCode code, Locale locale) {
        addClassName("changed-indicator");
        var heading = new H3(
                code.value() + " " + changes.after().indicator(code).topic().in(locale));
        changes.former(code).filter(former -> !former.equals(code)).ifPresent(former -> {
            var formerly = new Span(getTranslation("instrument.formerly", former.value()));
            formerly.addClassName("muted");
            heading.add(formerly);
        });
        var then = changes.before().version();
        var now = changes.after().version();
        var body = new NativeTableBody();
        changes.differences(code).forEach(difference -> body.add(row(difference, then, now)));
        var table = new NativeTable(header(then, now), body);
        table.addClassNames("table", "difference-table");
        add(heading, table);
    }

    private NativeTableHeader header(String then, String now) {
        return new NativeTableHeader(new NativeTableRow(
                new NativeTableHeaderCell(getTranslation("instrument.compare.what")),
                new NativeTableHeaderCell(then),
                new NativeTableHeaderCell(now)));
    }

    private NativeTableRow row(Difference difference, String then, String now) {
        var what = new NativeTableHeaderCell(Phrases.name(this, difference.what()));
        what.getElement().setAttribute("scope", "row");
        return new NativeTableRow(
                what,
                cell(then, DifferenceWords.of(difference.before())),
                cell(now, DifferenceWords.of(difference.after())));
    }

    /** On a phone the version stands above what it said. */
    private static Component cell(String version, String words) {
        var cell = new NativeTableCell(words);
        cell.getElement().setAttribute("data-version", version);
        return cell;
    }
}
