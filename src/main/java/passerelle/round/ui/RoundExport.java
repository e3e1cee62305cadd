package passerelle.round.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import passerelle.round.RoundRow;
import passerelle.table.Listing;
import passerelle.table.ui.ExcelLink;

/** All cities that the filter leaves, as a table for Excel in the reader's language. */
class RoundExport {

    private static final List<String> COLUMNS = List.of(
            "city",
            "country",
            "officer",
            "state",
            "answers",
            "indicators",
            "opened",
            "deadline",
            "submitted",
            "reported",
            "due",
            "late",
            "activity");

    private final UI reader = UI.getCurrent();
    private final Locale language = reader.getLocale();
    private final RoundWords words;
    private final LocalDate today;
    private final String title;
    private final IntFunction<List<RoundRow>> pages;

    /** @param pages of cities, by their number from 0; an empty one is the end */
    RoundExport(int round, LocalDate today, IntFunction<List<RoundRow>> pages) {
        this.today = today;
        this.words = new RoundWords(today);
        this.title = reader.getTranslation("round.export.title", Integer.toString(round));
        this.pages = pages;
    }

    Anchor link() {
        return new ExcelLink(reader.getTranslation("round.export"), title.replace(' ', '-') + "-" + today, listing());
    }

    Listing<RoundRow> listing() {
        var header = COLUMNS.stream()
                .map(column -> reader.getTranslation("round.column." + column))
                .toList();
        return new Listing<>(title, header, pages, this::cells);
    }

    private List<Object> cells(RoundRow row) {
        var late = row.daysLate(today);
        return List.of(
                row.name(language),
                row.country().name(language),
                row.officer(),
                words.name(row.state()),
                row.answers().answered(),
                row.answers().total(),
                row.openedOn(),
                row.deadline(),
                Listing.orBlank(row.submittedOn()),
                Listing.orBlank(row.reportedOn()),
                Listing.orBlank(row.due()),
                late == 0 ? "" : late,
                Listing.orBlank(RoundWords.lastActivity(row).orElse(null)));
    }
}
