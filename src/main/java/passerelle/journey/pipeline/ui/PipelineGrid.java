package passerelle.journey.pipeline.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.QuerySortOrder;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.function.ValueProvider;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import passerelle.city.ui.CityLinks;
import passerelle.journey.StepState;
import passerelle.journey.pipeline.PipelineRow;
import passerelle.journey.ui.JourneyWords;
import passerelle.shared.ui.Phrases;

/** One line per city: where it stands, what comes next, who must do it, and how late it is. */
class PipelineGrid extends Grid<PipelineRow> {

    private final transient JourneyWords words;
    private final LocalDate today;

    PipelineGrid(LocalDate today) {
        this.today = today;
        this.words = new JourneyWords(today);
        var name = getLocale().getLanguage().equals("fr") ? "c.sortFr" : "c.sortEn";
        addComponentColumn(this::city)
                .setKey("city")
                .setHeader(getTranslation("journey.column.city"))
                .setSortProperty(name)
                .setFrozen(true);
        text("country", row -> row.country().name(getLocale())).setSortProperty("c.country.code");
        text("standing", row -> Phrases.name(this, row.standing())).setSortProperty("c.standing");
        addComponentColumn(this::step).setKey("step").setHeader(getTranslation("journey.column.step"));
        text("next", row -> row.next().actor() == null ? "–" : words.action(row.next()));
        text(
                "who",
                row -> row.next().actor() == null ? "–" : words.who(row.next().actor()));
        text(
                        "due",
                        row -> row.next().due() == null
                                ? "–"
                                : Phrases.shortDate(row.next().due()))
                .setSortProperty("j.due");
        text(PipelineAddress.LATE, this::late)
                .setTextAlign(ColumnTextAlign.END)
                .setSortOrderProvider(direction -> Stream.of(new QuerySortOrder("j.earliestDue", opposite(direction))));
        text("officer", PipelineRow::officer).setSortProperty("o.name");
        addComponentColumn(this::others).setKey("others").setHeader(getTranslation("journey.column.others"));
        addComponentColumn(this::fee).setKey("fee").setHeader(getTranslation("journey.column.fee"));
        getColumns().forEach(column -> column.setAutoWidth(true));
        setMultiSort(false);
        addClassName("fill");
    }

    /** On a phone one column tells the whole line. */
    void narrow(boolean narrow) {
        getColumns()
                .forEach(column ->
                        column.setVisible(!narrow || List.of("city", "step").contains(column.getKey())));
    }

    void order(String key, SortDirection direction) {
        Optional.ofNullable(getColumnByKey(key))
                .filter(Column::isSortable)
                .ifPresent(column -> sort(List.of(new GridSortOrder<>(column, direction))));
    }

    private Column<PipelineRow> text(String key, ValueProvider<PipelineRow, String> value) {
        return addColumn(value).setKey(key).setHeader(getTranslation("journey.column." + key));
    }

    private Component city(PipelineRow row) {
        return new Anchor(CityLinks.to(row.code()), row.name(getLocale()));
    }

    private Component step(PipelineRow row) {
        return words.badge(row.next());
    }

    /** The days of whichever step of the city is late longest, and which it is if not the next. */
    private String late(PipelineRow row) {
        var due = row.earliestDue();
        if (due == null || !due.isBefore(today)) {
            return "";
        }
        var days = Phrases.number(ChronoUnit.DAYS.between(due, today));
        return due.equals(row.next().due())
                ? days
                : others(row, due)
                        .map(state -> days + " (" + words.name(state) + ")")
                        .orElse(days);
    }

    private static Optional<StepState> others(PipelineRow row, LocalDate due) {
        return Stream.concat(row.others().stream(), row.fee().stream())
                .filter(state -> due.equals(state.due()))
                .findFirst();
    }

    private Component others(PipelineRow row) {
        var badges = new Div();
        badges.addClassName("badges");
        row.others().forEach(state -> badges.add(words.badge(state)));
        return badges;
    }

    private Component fee(PipelineRow row) {
        return row.fee().<Component>map(words::feeBadge).orElseGet(() -> new Span(""));
    }

    private static SortDirection opposite(SortDirection direction) {
        return direction == SortDirection.ASCENDING ? SortDirection.DESCENDING : SortDirection.ASCENDING;
    }
}
