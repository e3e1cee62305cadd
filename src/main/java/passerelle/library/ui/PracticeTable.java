package passerelle.library.ui;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;
import static passerelle.table.Listing.orBlank;

import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import passerelle.city.CityFound;
import passerelle.library.Facet;
import passerelle.library.LibraryExport;
import passerelle.library.LibraryQuery;
import passerelle.practice.PracticePart;
import passerelle.practice.PracticePlaces;
import passerelle.practice.WrittenPractice;
import passerelle.practice.classification.TermKind;
import passerelle.reuse.ReuseCount;
import passerelle.reuse.ReuseService;
import passerelle.shared.MarkdownText;
import passerelle.shared.PartialDate;
import passerelle.table.TableWriter;

/** Practices as a table for Excel, a line for each. */
@Component
@Order(1)
class PracticeTable implements LibraryExport {

    private static final List<String> COLUMNS = List.of(
            "code",
            "en",
            "fr",
            "original",
            "city",
            "member",
            "country",
            "start",
            "end",
            "ongoing",
            "published",
            "themes",
            "domains",
            "goals",
            "areas",
            "summary",
            "adaptations",
            "views");

    private final FacetNaming naming;
    private final PracticePlaces places;
    private final ReuseService reuse;

    PracticeTable(FacetNaming naming, PracticePlaces places, ReuseService reuse) {
        this.naming = naming;
        this.places = places;
        this.reuse = reuse;
    }

    @Override
    public String ending() {
        return "xlsx";
    }

    @Override
    public String type() {
        return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    }

    @Override
    public void write(Stream<List<WrittenPractice>> pages, Locale reader, OutputStream out) throws IOException {
        var names = naming.of(LibraryQuery.ALL, reader);
        var header = COLUMNS.stream()
                .map(column -> I18NProvider.translate(reader, "library.column." + column))
                .toList();
        TableWriter.xlsx(
                out,
                I18NProvider.translate(reader, "library.title"),
                header,
                pages.flatMap(page -> lines(page, names).map(Line::cells)));
    }

    private Stream<Line> lines(List<WrittenPractice> page, FacetNames names) {
        var towns = places.of(
                page.stream().map(written -> written.practice().city()).collect(toSet()));
        var counts = reuse.counts(
                page.stream().map(written -> written.practice().code()).toList());
        return page.stream()
                .map(written -> new Line(
                        written,
                        towns.get(written.practice().city()),
                        counts.getOrDefault(written.practice().code(), ReuseCount.NONE),
                        names));
    }

    /** @param city null where nobody knows it any more */
    private record Line(WrittenPractice written, @Nullable CityFound city, ReuseCount reuse, FacetNames names) {

        List<Object> cells() {
            return Stream.of(about(), when(), what()).flatMap(List::stream).toList();
        }

        private List<Object> about() {
            var practice = written.practice();
            var title = practice.facts().title();
            return List.of(
                    practice.code(),
                    title.en(),
                    title.fr(),
                    title.original(),
                    city == null ? "" : city.names().in(names.reader()),
                    city == null ? "" : city.code(),
                    city == null ? "" : city.country().name(names.reader()));
        }

        private List<Object> when() {
            var dates = written.practice().facts().dates();
            return List.of(
                    date(dates.start()),
                    date(dates.end()),
                    I18NProvider.translate(names.reader(), "history." + dates.ongoing()),
                    orBlank(written.practice().course().publishedOn()));
        }

        private List<Object> what() {
            var facts = written.practice().facts();
            var areas = facts.areas().isEmpty() ? names.terms().areas(facts.terms()) : facts.areas();
            return List.of(
                    terms(TermKind.THEME),
                    terms(TermKind.DOMAIN),
                    terms(TermKind.GOAL),
                    areas.stream()
                            .map(area -> names.of(Facet.AREA, area))
                            .sorted()
                            .collect(joining("; ")),
                    summary(),
                    reuse.cities(),
                    reuse.views());
        }

        private String terms(TermKind kind) {
            return names.terms().among(kind, written.practice().facts().terms()).stream()
                    .map(term -> term.name(names.reader()))
                    .collect(joining("; "));
        }

        private String summary() {
            var shown = written.practice().facts().title().shown(names.reader());
            return new MarkdownText(written.text(PracticePart.SUMMARY, shown)).plain();
        }

        /** A day as a day; a month or a year as it is written. */
        private static Object date(@Nullable PartialDate date) {
            if (date == null) {
                return "";
            }
            return date.precision() == PartialDate.Precision.DAY ? date.first() : date.toString();
        }
    }
}
