package passerelle.network.ui;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import passerelle.chart.HeatChart;
import passerelle.chart.Print;
import passerelle.chart.ui.ChartName;
import passerelle.chart.ui.TakeAlong;
import passerelle.network.HeatPage;
import passerelle.network.HeatRow;
import passerelle.result.Measure;
import passerelle.result.ui.MeasureNames;
import passerelle.scoring.Score;
import passerelle.shared.ui.EmptyState;
import passerelle.shared.ui.Folded;
import passerelle.shared.ui.Phrases;
import passerelle.table.Listing;

/** Cities below one another, areas beside one another, a page at a time. */
class HeatPart extends Div {

    static final int PAGE = 25;

    /** Cities that a file reads at once. */
    private static final int BATCH = 250;

    private final transient NetworkAddress address;
    private final transient NetworkWords words;
    private final transient HeatColumns columns;
    private final transient HeatSource source;

    HeatPart(NetworkAddress address, NetworkWords words, MeasureNames names, HeatSource source) {
        this.address = address;
        this.words = words;
        this.columns = new HeatColumns(names);
        this.source = source;
        addClassNames("compared", "heat");
        var page = page(address.page());
        if (page.cities() == 0) {
            add(new EmptyState(getTranslation("network.heat.empty"), words.sample(0)));
        } else {
            show(page);
        }
        words.notes(page.members()).forEach(note -> add(new Paragraph(note)));
    }

    /** The last one for an address that asks for a page beyond it. */
    private HeatPage page(int number) {
        var page = source.page(number, PAGE, Phrases.locale());
        return page.rows().isEmpty() && page.cities() > 0
                ? source.page(page.pages() - 1, PAGE, Phrases.locale())
                : page;
    }

    private void show(HeatPage page) {
        var sample = new Paragraph(words.sample(page.cities()));
        sample.addClassName("sample");
        var table = new HeatTable(address, columns, page);
        add(sample, HeatTable.legend(), table, pages(page));
        var name = name();
        var listing = listing(name);
        var along =
                new Folded(getTranslation("network.heat.take"), () -> TakeAlong.of(name, picture(name, page), listing));
        along.addClassName("chart-take");
        add(along);
    }

    private ChartName name() {
        return ChartName.of("", "network.heat").asOf(words.asked().basis().on());
    }

    /** The cities of the page; the areas by numbers, which the words below explain. */
    private Print picture(ChartName name, HeatPage page) {
        var measures = columns.all();
        var heads = IntStream.rangeClosed(1, measures.size())
                .mapToObj(Integer::toString)
                .toList();
        var lines = page.rows().stream()
                .map(row -> new HeatChart.Line(
                        row.name() + " " + row.result().round(),
                        measures.stream()
                                .map(measure -> row.score(measure).map(Score::rounded))
                                .toList()))
                .toList();
        var key = IntStream.range(0, measures.size())
                .mapToObj(place -> heads.get(place) + "\u00a0" + columns.name(measures.get(place)))
                .collect(joining(" · "));
        return new Print(
                name.title(),
                words.sample(page.cities()) + " " + range(page) + ". " + key + ".",
                new HeatChart(name.title(), heads, lines).svg());
    }

    private static String range(HeatPage page) {
        var from = page.number() * PAGE + 1;
        return Phrases.phrase("network.heat.page", from, from + page.rows().size() - 1, page.cities());
    }

    private Nav pages(HeatPage page) {
        var pages = new Nav();
        pages.addClassName("heat-pages");
        pages.setAriaLabel(getTranslation("network.heat.pages"));
        if (page.number() > 0) {
            pages.add(new Anchor(address.on(page.number() - 1).link(), getTranslation("network.heat.before")));
        }
        pages.add(new Span(range(page)));
        if (page.number() + 1 < page.pages()) {
            pages.add(new Anchor(address.on(page.number() + 1).link(), getTranslation("network.heat.next")));
        }
        return pages;
    }

    /** All cities, in the order of the page. */
    private Listing<HeatRow> listing(ChartName name) {
        var language = Phrases.locale();
        var kind = words.kind();
        var header = Stream.of(
                        Stream.of(getTranslation("comparison.city"), getTranslation("network.round")),
                        columns.all().stream().map(columns::name),
                        Stream.of(getTranslation("comparison.kind"), getTranslation("comparison.on")))
                .flatMap(part -> part)
                .toList();
        return new Listing<>(name.title(), header, batch -> rows(batch, language), row -> cells(row, kind));
    }

    private List<HeatRow> rows(int batch, Locale language) {
        return source.page(batch, BATCH, language).rows();
    }

    private List<Object> cells(HeatRow row, String kind) {
        return Stream.of(
                        Stream.<Object>of(row.name(), row.result().round()),
                        columns.all().stream().map(measure -> held(row, measure)),
                        Stream.<Object>of(kind, words.asked().basis().on()))
                .flatMap(part -> part)
                .toList();
    }

    private static Object held(HeatRow row, Measure measure) {
        return Listing.orBlank(row.score(measure).map(Score::rounded).orElse(null));
    }
}
