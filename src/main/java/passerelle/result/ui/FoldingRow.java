package passerelle.result.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;

/**
 * A row of a plain table that stands by itself on a phone, where each figure has the name of its column before it. What
 * it is stands there in so many words, because a row that is laid out otherwise is none to every browser.
 */
class FoldingRow extends NativeTableRow {

    FoldingRow() {
        role(this, "row");
    }

    FoldingRow column(String name, boolean ofNumbers) {
        var cell = heading("col", "columnheader");
        cell.setText(name);
        cell.setClassName("number", ofNumbers);
        return this;
    }

    FoldingRow about(Component... what) {
        heading("row", "rowheader").add(what);
        return this;
    }

    FoldingRow figure(String column, String figure) {
        return figure(column, new Span(figure));
    }

    FoldingRow figure(String column, Component figure) {
        var name = new Span(column);
        name.addClassName("cell-name");
        cell().add(name, figure);
        return this;
    }

    FoldingRow empty() {
        cell();
        return this;
    }

    private NativeTableCell cell() {
        var cell = addDataCell();
        cell.addClassName("number");
        role(cell, "cell");
        return cell;
    }

    private NativeTableHeaderCell heading(String scope, String role) {
        var heading = addHeaderCell();
        heading.getElement().setAttribute("scope", scope);
        role(heading, role);
        return heading;
    }

    static void role(Component part, String role) {
        part.getElement().setAttribute("role", role);
    }
}
