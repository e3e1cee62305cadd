package passerelle.journey.pipeline.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.IntFunction;
import passerelle.journey.Step;
import passerelle.journey.pipeline.BoardColumn;
import passerelle.journey.pipeline.PipelineRow;
import passerelle.journey.ui.JourneyWords;
import passerelle.shared.ui.Phrases;
import passerelle.shared.ui.QuietButton;

/** The cities of one step, a page at a time. */
class StepColumn extends Section {

    /** As many cities as a screen has room for below one another. */
    static final int PAGE = 8;

    private final transient JourneyWords words;
    private final Step step;
    private final long cities;
    private final UnorderedList cards = new UnorderedList();
    private int shown;
    private int pages;

    /** @param page the cities of a page, by its number from 0 */
    StepColumn(BoardColumn column, LocalDate today, IntFunction<List<PipelineRow>> page) {
        this.words = new JourneyWords(today);
        this.step = column.step();
        this.cities = column.cities();
        addClassName("step-column");
        var heading = heading();
        getElement().setAttribute("aria-labelledby", heading.getId().orElseThrow());
        add(heading, age(column, today), cards);
        show(column.first());
        if (shown < cities) {
            add(more(page));
        }
        setClassName("is-empty", cities == 0);
    }

    Step step() {
        return step;
    }

    private H2 heading() {
        var number = new Span(Phrases.number(cities));
        number.addClassName("step-count");
        var heading = new H2(new Span(Phrases.name(this, step)), number);
        heading.setId("column-" + step);
        return heading;
    }

    private Paragraph age(BoardColumn column, LocalDate today) {
        var oldest = column.oldest();
        var age = new Paragraph(
                oldest == null
                        ? getTranslation(cities == 0 ? "journey.board.none" : "journey.board.since.unknown")
                        : getTranslation("journey.count.oldest", (int) ChronoUnit.DAYS.between(oldest, today)));
        age.addClassNames("small", "muted");
        return age;
    }

    private Component more(IntFunction<List<PipelineRow>> page) {
        var more = new QuietButton("journey.board.more", () -> {}).about(Phrases.name(this, step));
        more.addClickListener(click -> {
            var before = shown;
            show(page.apply(pages));
            more.setVisible(shown < cities && shown > before);
            ((CityCard) cards.getComponentAt(Math.min(before, shown - 1))).focus();
        });
        return more;
    }

    private void show(List<PipelineRow> rows) {
        rows.forEach(row -> cards.add(new CityCard(row, words)));
        shown += rows.size();
        pages++;
    }
}
