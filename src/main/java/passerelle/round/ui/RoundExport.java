package passerelle.round.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import passerelle.round.RoundRow;
import passerelle.table.TableWriter;

/** All cities that the filter leaves, as a table for Excel in the reader's language: dates are dates, numbers numbers. */
class RoundExport {

    private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
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
        var link = new Anchor(
                (DownloadHandler) event -> {
                    event.setFileName(title.replace(' ', '-') + "-" + today + ".xlsx");
                    event.setContentType(EXCEL);
                    try (var out = event.getOutputStream()) {
                        write(out);
                    }
                },
                reader.getTranslation("round.export"));
        link.setRouterIgnore(true);
        return link;
    }

    void write(OutputStream out) throws IOException {
        var header = COLUMNS.stream()
                .map(column -> reader.getTranslation("round.column." + column))
                .toList();
        TableWriter.xlsx(out, title, header, rows());
    }

    private Stream<List<Object>> rows() {
        return Stream.iterate(0, number -> number + 1)
                .map(pages::apply)
                .takeWhile(page -> !page.isEmpty())
                .flatMap(List::stream)
                .map(this::cells);
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
                orBlank(row.submittedOn()),
                orBlank(row.reportedOn()),
                orBlank(row.due()),
                late == 0 ? "" : late,
                orBlank(RoundWords.lastActivity(row).orElse(null)));
    }

    private static Object orBlank(@Nullable LocalDate date) {
        return Optional.<Object>ofNullable(date).orElse("");
    }
}
