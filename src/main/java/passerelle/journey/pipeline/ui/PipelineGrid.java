package passerelle.journey.pipeline.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.QuerySortOrder;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.function.ValueProvider;
import java.time.LocalDate;
import java.util.stream.Stream;
import passerelle.city.ui.CityLinks;
import passerelle.city.ui.CityOrder;
import passerelle.journey.pipeline.PipelineRow;
import passerelle.journey.ui.JourneyWords;
import passerelle.shared.ui.FoldingGrid;
import passerelle.shared.ui.Phrases;

/** One line per city: where it stands, what comes next, who must do it, and how late it is. */
class PipelineGrid extends FoldingGrid<PipelineRow> {

    private transient JourneyWords words;
    private LocalDate today;

    PipelineGrid(LocalDate today) {
        this.today = today;
        this.words = new JourneyWords(today);
        addComponentColumn(this::city)
                .setKey("city")
                .setHeader(getTranslation("journey.column.city"))
                .setRowHeader(true)
                .setWidth("9rem")
                .setSortProperty(CityOrder.name());
        component("step", this::step).setWidth("11rem").setFlexGrow(2).setSortProperty("j.key.step");
        component("next", this::next).setWidth("11rem").setFlexGrow(2);
        var late = lateness();
        var officer = officers();
        component("others", this::others).setWidth("10rem").setFlexGrow(2);
        wideOnly(late, officer);
        setMultiSort(false);
        addClassName("fill");
    }

    private Column<PipelineRow> lateness() {
        return addColumn(this::late)
                .setKey(PipelineAddress.LATE)
                .setHeader(getTranslation("journey.column.late"))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("6.5rem")
                .setFlexGrow(0)
                .setSortOrderProvider(direction -> Stream.of(new QuerySortOrder("j.earliestDue", opposite(direction))));
    }

    private Column<PipelineRow> officers() {
        return addColumn(PipelineRow::officer)
                .setKey("officer")
                .setHeader(getTranslation("journey.column.officer"))
                .setWidth("8.75rem")
                .setFlexGrow(0)
                .setSortProperty("o.nameFolded");
    }

    /** What is late follows from the day. */
    void readOn(LocalDate today) {
        this.today = today;
        this.words = new JourneyWords(today);
    }

    private Column<PipelineRow> component(String key, ValueProvider<PipelineRow, Component> value) {
        return addComponentColumn(value).setKey(key).setHeader(getTranslation("journey.column." + key));
    }

    private Component city(PipelineRow row) {
        var about = row.country().name(getLocale()) + " · " + Phrases.name(this, row.standing());
        return twoLines(new Anchor(CityLinks.to(row.code()), row.name(getLocale())), about);
    }

    private Component step(PipelineRow row) {
        return words.badge(row.next());
    }

    /** What to do, and who must. */
    private Component next(PipelineRow row) {
        var actor = row.next().actor();
        return actor == null ? new Span("–") : twoLines(new Span(words.action(row.next())), words.who(actor));
    }

    /** The days of whichever step of the city is late longest, and which it is if not the next. */
    private String late(PipelineRow row) {
        var late = row.daysLate(today);
        if (late == 0) {
            return "";
        }
        var days = Phrases.number(late);
        return row.dueFirst()
                .filter(step -> !step.equals(row.next()))
                .map(step -> days + " (" + words.name(step) + ")")
                .orElse(days);
    }

    /** What else was begun, and its fee. */
    private Component others(PipelineRow row) {
        var badges = new Div();
        badges.addClassName("badges");
        row.others().forEach(state -> badges.add(words.badge(state)));
        row.fee().ifPresent(fee -> badges.add(words.feeBadge(fee)));
        return badges;
    }

    private static SortDirection opposite(SortDirection direction) {
        return direction == SortDirection.ASCENDING ? SortDirection.DESCENDING : SortDirection.ASCENDING;
    }
}
