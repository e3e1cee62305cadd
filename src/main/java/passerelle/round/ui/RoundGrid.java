package passerelle.round.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.ValueProvider;
import java.time.LocalDate;
import passerelle.assessment.ui.AssessmentLinks;
import passerelle.city.ui.CityLinks;
import passerelle.city.ui.CityOrder;
import passerelle.round.RoundRow;
import passerelle.shared.ui.FoldingGrid;

/** One line per city of the round: how far it has come, and by when somebody must act. */
class RoundGrid extends FoldingGrid<RoundRow> {

    private transient RoundWords words;

    RoundGrid(LocalDate today) {
        this.words = new RoundWords(today);
        component("city", this::city)
                .setRowHeader(true)
                .setWidth("9rem")
                .setFlexGrow(2)
                .setSortProperty(CityOrder.name());
        addNamedColumn(
                        getTranslation("round.column.officer"),
                        row -> row.officer().isEmpty() ? "–" : row.officer())
                .setKey("officer")
                .setWidth("8.75rem")
                .setSortProperty("officer");
        component("state", row -> words.state(row)).setWidth("8.25rem").setSortProperty("state");
        component("answers", this::answers)
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("7rem")
                .setFlexGrow(0)
                .setSortProperty("answers");
        component(RoundAddress.DUE, this::due)
                .setWidth("10.5rem")
                .setFlexGrow(2)
                .setSortProperty("due");
        component("activity", this::activity).setWidth("10.5rem").setSortProperty("activity");
        setMultiSort(false);
        addClassName("fill");
    }

    private Column<RoundRow> component(String key, ValueProvider<RoundRow, Component> value) {
        return addComponentColumn(value).setKey(key).setHeader(getTranslation("round.column." + key));
    }

    /** What is late follows from the day. */
    void readOn(LocalDate today) {
        words = new RoundWords(today);
    }

    private Component city(RoundRow row) {
        var link = new Anchor(CityLinks.to(row.code(), "index"), row.name(getLocale()));
        return twoLines(link, row.country().name(getLocale()));
    }

    private Component answers(RoundRow row) {
        var answers = row.answers();
        var words = getTranslation("round.answers", answers.answered(), answers.total());
        return new Span(name("answers"), new Anchor(AssessmentLinks.to(row.code(), row.assessment()), words));
    }

    private Component due(RoundRow row) {
        return row.daysLate(words.today()) > 0 ? twoLines(words.lateness(row), words.due(row)) : words.lateness(row);
    }

    private Component activity(RoundRow row) {
        return twoLines(new Span(name("activity"), new Span(words.activity(row))), words.opened(row));
    }

    /** Said before the value on a phone, where the columns have no head. */
    private Span name(String column) {
        var name = new Span(getTranslation("round.column." + column));
        name.addClassName("cell-name");
        return name;
    }
}
