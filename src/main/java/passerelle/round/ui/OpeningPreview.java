package passerelle.round.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import passerelle.city.ui.CityLinks;
import passerelle.round.CityChoice;
import passerelle.round.Obstacle;
import passerelle.round.OpeningRow;
import passerelle.round.RoundOpeningService;
import passerelle.shared.ui.FoldingGrid;
import passerelle.shared.ui.Phrases;
import passerelle.shared.ui.StatusBadge;
import passerelle.shared.ui.Tone;

/** What would become of each of the chosen cities: those that are left out come first, with the reason. */
class OpeningPreview extends Div {

    /** So many lines are shown without a frame that scrolls. */
    private static final int FEW = 12;

    private final transient RoundOpeningService openings;
    private final Paragraph sentence = new Paragraph();
    private final Paragraph warning = new Paragraph();
    private final FoldingGrid<OpeningRow> grid = new FoldingGrid<>();
    private transient CityChoice choice = new CityChoice.Members();
    private int round;

    OpeningPreview(RoundOpeningService openings) {
        this.openings = openings;
        addClassName("opening-preview");
        sentence.addClassName("lead");
        sentence.getElement().setAttribute("aria-live", "polite");
        warning.getElement().setAttribute("aria-live", "polite");
        grid.addComponentColumn(row -> new Anchor(CityLinks.to(row.code()), row.name(getLocale())))
                .setHeader(getTranslation("round.column.city"))
                .setRowHeader(true);
        grid.addNamedColumn(
                getTranslation("round.column.country"), row -> row.country().name(getLocale()));
        grid.addNamedColumn(
                getTranslation("round.column.officer"), row -> row.officer().isEmpty() ? "–" : row.officer());
        grid.addComponentColumn(this::outcome).setHeader(getTranslation("round.outcome"));
        grid.setItemsPageable(page -> openings.rows(round, choice, page));
        grid.setEmptyStateText(getTranslation("round.preview.empty"));
        add(new H2(getTranslation("round.preview")), sentence, warning, grid);
    }

    /** How many can be opened. */
    int show(int round, CityChoice choice) {
        this.round = round;
        this.choice = choice;
        var counts = openings.counts(round, choice);
        sentence.setText(getTranslation("round.preview.sentence", counts.free(), counts.hindered()));
        warning.setText(getTranslation("round.preview.unsigned", counts.unsigned()));
        warning.setVisible(counts.unsigned() > 0);
        grid.setAllRowsVisible(counts.all() <= FEW);
        grid.getDataProvider().refreshAll();
        return (int) counts.free();
    }

    private Component outcome(OpeningRow row) {
        return row.obstacle().map(this::left).orElseGet(() -> opened(row.unsigned()));
    }

    private StatusBadge opened(boolean unsigned) {
        return unsigned
                ? badge(Tone.SOON, getTranslation("round.outcome.unsigned"))
                : badge(Tone.DONE, getTranslation("round.outcome.opened"));
    }

    private StatusBadge left(Obstacle obstacle) {
        return badge(Tone.NEUTRAL, Phrases.name(this, obstacle));
    }

    private static StatusBadge badge(Tone tone, String words) {
        return new StatusBadge(tone, words);
    }
}
