package passerelle.journey.pipeline.ui;

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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import passerelle.journey.StepState;
import passerelle.journey.pipeline.PipelineRow;
import passerelle.journey.ui.JourneyWords;
import passerelle.table.TableWriter;

/** All cities that the filter leaves, as a table for Excel in the reader's language: dates are dates, numbers numbers. */
class PipelineExport {

    private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final List<String> COLUMNS = List.of(
            "city",
            "country",
            "standing",
            "officer",
            "step",
            "state",
            "since",
            "due",
            "late",
            "late.step",
            "next",
            "actor",
            "others",
            "fee",
            "fee.due");

    private final UI reader = UI.getCurrent();
    private final Locale language = reader.getLocale();
    private final JourneyWords words;
    private final LocalDate today;
    private final IntFunction<List<PipelineRow>> pages;

    /** @param pages of cities, by their number from 0; an empty one is the end */
    PipelineExport(LocalDate today, IntFunction<List<PipelineRow>> pages) {
        this.today = today;
        this.words = new JourneyWords(today);
        this.pages = pages;
    }

    Anchor link() {
        var link = new Anchor(
                (DownloadHandler) event -> {
                    event.setFileName("passerelle-" + today + ".xlsx");
                    event.setContentType(EXCEL);
                    try (var out = event.getOutputStream()) {
                        write(out);
                    }
                },
                reader.getTranslation("journey.export"));
        link.setRouterIgnore(true);
        return link;
    }

    void write(OutputStream out) throws IOException {
        var header = COLUMNS.stream()
                .map(column -> reader.getTranslation("journey.column." + column))
                .toList();
        TableWriter.xlsx(out, reader.getTranslation("journey.pipeline"), header, rows());
    }

    private Stream<List<Object>> rows() {
        return Stream.iterate(0, number -> number + 1)
                .map(pages::apply)
                .takeWhile(page -> !page.isEmpty())
                .flatMap(List::stream)
                .map(this::cells);
    }

    private List<Object> cells(PipelineRow row) {
        var next = row.next();
        var late = row.daysLate(today);
        return Stream.concat(
                        Stream.of(
                                row.name(language),
                                row.country().name(language),
                                name(row.standing()),
                                row.officer(),
                                words.name(next),
                                name(next.status()),
                                orBlank(next.since()),
                                orBlank(next.due()),
                                late == 0 ? "" : late),
                        Stream.of(
                                late == 0 ? "" : row.dueFirst().map(words::name).orElse(""),
                                next.actor() == null ? "" : words.action(next),
                                next.actor() == null ? "" : words.who(next.actor()),
                                row.others().stream().map(this::inWords).collect(Collectors.joining("; ")),
                                row.fee().map(this::inWords).orElse(""),
                                orBlank(row.fee().map(StepState::due).orElse(null))))
                .map(Object.class::cast)
                .toList();
    }

    /** Such as: Fee 2026, done. */
    private String inWords(StepState state) {
        var when = state.isLate(today) ? words.late(state.daysLate(today)) : name(state.status());
        return words.name(state) + ", " + when;
    }

    private String name(Enum<?> constant) {
        return reader.getTranslation(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    private static Object orBlank(@Nullable LocalDate date) {
        return Optional.<Object>ofNullable(date).orElse("");
    }
}
