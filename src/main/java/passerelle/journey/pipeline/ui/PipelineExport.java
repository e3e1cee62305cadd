package passerelle.journey.pipeline.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import passerelle.journey.StepState;
import passerelle.journey.pipeline.PipelineRow;
import passerelle.journey.ui.JourneyWords;
import passerelle.table.Listing;
import passerelle.table.ui.ExcelLink;

/** All cities that the filter leaves, as a table for Excel in the reader's language. */
class PipelineExport {

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
        return new ExcelLink(reader.getTranslation("journey.export"), "passerelle-" + today, listing());
    }

    Listing<PipelineRow> listing() {
        var header = COLUMNS.stream()
                .map(column -> reader.getTranslation("journey.column." + column))
                .toList();
        return new Listing<>(reader.getTranslation("journey.pipeline"), header, pages, this::cells);
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
                                Listing.orBlank(next.since()),
                                Listing.orBlank(next.due()),
                                late == 0 ? "" : late),
                        Stream.of(
                                late == 0 ? "" : row.dueFirst().map(words::name).orElse(""),
                                next.actor() == null ? "" : words.action(next),
                                next.actor() == null ? "" : words.who(next.actor()),
                                row.others().stream().map(this::inWords).collect(Collectors.joining("; ")),
                                row.fee().map(this::inWords).orElse(""),
                                Listing.orBlank(row.fee().map(StepState::due).orElse(null))))
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
}
