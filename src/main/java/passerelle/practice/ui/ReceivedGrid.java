package passerelle.practice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import passerelle.city.ui.CityLinks;
import passerelle.practice.received.ReceivedFormRow;
import passerelle.practice.received.ReceivedState;
import passerelle.shared.ui.FoldingGrid;
import passerelle.shared.ui.Phrases;
import passerelle.shared.ui.QuietButton;
import passerelle.shared.ui.StatusBadge;
import passerelle.shared.ui.Tone;

/** The forms that were handed in, each with what became of it and what to do next. */
class ReceivedGrid extends FoldingGrid<ReceivedFormRow> {

    private final ReceivedActs acts;

    ReceivedGrid(ReceivedActs acts) {
        this.acts = acts;
        addComponentColumn(this::file)
                .setHeader(getTranslation("practice.received.file"))
                .setFlexGrow(2)
                .setRowHeader(true);
        addComponentColumn(this::city).setHeader(getTranslation("practice.city"));
        var outcome = addComponentColumn(this::outcome)
                .setHeader(getTranslation("practice.received.outcome"))
                .setFlexGrow(2);
        addComponentColumn(this::act).setHeader(getTranslation("practice.received.next"));
        getColumns().forEach(column -> column.setAutoWidth(true));
        outcome.setAutoWidth(false).setWidth("18rem");
        addClassNames("fill", "received-grid");
    }

    private Component file(ReceivedFormRow row) {
        var practice = row.practice();
        var title = row.title();
        if (practice == null || title == null) {
            return new Span(row.name());
        }
        return twoLines(new Anchor(PracticeLinks.received(practice), PracticeWords.title(title)), row.name());
    }

    private Component city(ReceivedFormRow row) {
        var code = row.cityCode();
        if (code != null) {
            return new Anchor(CityLinks.to(code, "practices"), row.cityName(getLocale()));
        }
        return new Span(row.writtenCity().isBlank() ? "–" : Phrases.phrase("practice.quoted", row.writtenCity()));
    }

    private Component outcome(ReceivedFormRow row) {
        var badge = new StatusBadge(
                switch (row.state()) {
                    case ARRIVED -> Tone.INFO;
                    case PLACELESS -> Tone.SOON;
                    case READ -> Tone.REVIEW;
                    case REFUSED -> Tone.LATE;
                },
                Phrases.name(row.state()));
        return twoLines(badge, why(row));
    }

    private String why(ReceivedFormRow row) {
        return switch (row.state()) {
            case ARRIVED -> "";
            case PLACELESS -> getTranslation("practice.received.placeless");
            case READ -> getTranslation("practice.received.points", row.openPoints());
            case REFUSED -> getTranslation(row.refusal(), row.name(), "DOCX");
        };
    }

    private Component act(ReceivedFormRow row) {
        var practice = row.practice();
        var buttons = new Div();
        buttons.addClassName("received-acts");
        if (practice != null) {
            buttons.add(new Anchor(PracticeLinks.received(practice), getTranslation("practice.received.look")));
        }
        if (row.state() == ReceivedState.PLACELESS) {
            buttons.add(new QuietButton("practice.received.place", () -> acts.place(row)).about(row.name()));
        }
        if (row.state() == ReceivedState.PLACELESS || row.state() == ReceivedState.REFUSED) {
            buttons.add(new QuietButton("practice.received.put.away", () -> acts.putAway(row)).about(row.name()));
        }
        return buttons;
    }
}
