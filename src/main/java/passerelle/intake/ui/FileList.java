package passerelle.intake.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import passerelle.intake.EnclosureDetails;
import passerelle.intake.FileTally;
import passerelle.intake.IntakeId;
import passerelle.intake.IntakeService;
import passerelle.shared.ui.FoldingGrid;
import passerelle.shared.ui.Phrases;
import passerelle.shared.ui.StatusBadge;
import passerelle.shared.ui.Tone;

/** The files that came with a table: first those that cannot be read, then those that no line names. */
class FileList extends Div {

    private static final int AT_ONCE = 12;

    FileList(IntakeService intakes, IntakeId intake, FileTally tally) {
        addClassName("intake-lines");
        var grid = new FoldingGrid<EnclosureDetails>();
        grid.addColumn(EnclosureDetails::name)
                .setHeader(getTranslation("intake.enclosure.name"))
                .setRowHeader(true);
        grid.addComponentColumn(this::state).setHeader(getTranslation("intake.state"));
        var what = grid.addComponentColumn(this::words)
                .setHeader(getTranslation("intake.line.what"))
                .setFlexGrow(3);
        grid.getColumns().forEach(column -> column.setAutoWidth(true));
        what.setAutoWidth(false).setWidth("20rem");
        if (tally.files() <= AT_ONCE) {
            grid.setAllRowsVisible(true);
        } else {
            grid.addClassName("is-long");
        }
        grid.setItemsPageable(page -> intakes.files(intake, page));
        add(
                new H2(getTranslation("intake.enclosures")),
                new Paragraph(
                        Phrases.phrase("intake.enclosures.tally", tally.files(), tally.unnamed(), tally.refused())),
                grid);
    }

    private StatusBadge state(EnclosureDetails file) {
        if (file.isRefused()) {
            return new StatusBadge(Tone.LATE, getTranslation("intake.enclosure.refused"));
        }
        return file.isNamed()
                ? new StatusBadge(Tone.DONE, getTranslation("intake.enclosure.named"))
                : new StatusBadge(Tone.SOON, getTranslation("intake.enclosure.unnamed"));
    }

    private Span words(EnclosureDetails file) {
        if (file.isRefused()) {
            return new Span(getTranslation(file.refusal()));
        }
        return new Span(
                file.isNamed()
                        ? Phrases.phrase("intake.enclosure.line", file.line())
                        : getTranslation("intake.enclosure.unnamed.help"));
    }
}
