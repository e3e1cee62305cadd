package passerelle.result.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.Locale;
import java.util.Optional;
import passerelle.city.ui.CityLinks;
import passerelle.result.Comparison;
import passerelle.result.Measure;
import passerelle.result.ResultDetails;
import passerelle.result.Trend;
import passerelle.shared.ui.FactList;
import passerelle.shared.ui.PageQuery;
import passerelle.shared.ui.Phrases;
import passerelle.shared.ui.Section;

/**
 * One result after the other, the latest first unless the address names another: its indices, where it comes from, its
 * areas.
 */
class ResultSection extends Section {

    private static final String RESULT = "result";

    private final Trend trend;
    private final Editions editions;
    private final ResultActs acts;
    private final ScoreLinks links;
    private final Div shown = new Div();

    ResultSection(Trend trend, Editions editions, ResultActs acts, PageQuery query) {
        super(UI.getCurrent().getTranslation("result.title"));
        this.trend = trend;
        this.editions = editions;
        this.acts = acts;
        this.links = ScoreLinks.of(acts.city());
        acts.record().ifPresent(this::action);
        var wanted = query.text(RESULT).flatMap(this::named);
        var first = wanted.or(trend::latest).orElseThrow();
        if (trend.results().size() > 1) {
            add(choice(first));
        }
        add(shown);
        show(first);
    }

    private Optional<ResultDetails> named(String key) {
        return trend.results().stream()
                .filter(result -> key(result).equals(key))
                .findFirst();
    }

    /** Such as 2022-official. */
    private static String key(ResultDetails result) {
        return result.round() + "-" + result.kind().name().toLowerCase(Locale.ROOT);
    }

    private Select<ResultDetails> choice(ResultDetails first) {
        var choice = new Select<ResultDetails>();
        choice.setLabel(getTranslation("result.choice"));
        choice.setItems(trend.results().reversed());
        choice.setItemLabelGenerator(this::name);
        choice.setValue(first);
        choice.addValueChangeListener(change -> {
            show(change.getValue());
            remember(change.getValue());
        });
        return choice;
    }

    /** So that a link to one of the charts leads to those of this result. */
    private void remember(ResultDetails result) {
        var address = new PageQuery()
                .and(RESULT, key(result))
                .of(CityLinks.to(acts.city().code(), "index"));
        UI.getCurrent().getPage().getHistory().replaceState(null, address);
    }

    private void show(ResultDetails result) {
        var comparison = trend.compare(result);
        var names = editions.names(result.edition());
        shown.removeAll();
        shown.add(headlines(comparison, names), source(result, names));
        if (result.isOfficial()) {
            shown.add(closed(result));
        }
        if (comparison.before() == null && trend.rounds().getFirst() < result.round()) {
            shown.add(new Paragraph(getTranslation("result.nothing.before", Phrases.name(this, result.kind()))));
        }
        trend.beside(result)
                .filter(before -> !before.sharesEditionWith(result))
                .map(before -> getTranslation("result.other.edition", Integer.toString(before.round())))
                .ifPresent(words -> shown.add(new Paragraph(words)));
        var charts = new AreaCharts(trend, result, editions, links);
        charts.radar().ifPresent(radar -> shown.add(under("result.areas.radar", radar)));
        charts.bars().ifPresent(bars -> shown.add(under("result.areas.bars", bars)));
        shown.add(new ResultTable(comparison, names, links));
        acts.round(result, links).ifPresent(shown::add);
        acts.on(result).ifPresent(shown::add);
    }

    private static Section under(String title, Component chart) {
        var section = Section.sub(UI.getCurrent().getTranslation(title));
        section.add(chart);
        return section;
    }

    private String name(ResultDetails result) {
        return result.round() + " · " + Phrases.name(this, result.kind());
    }

    private Div headlines(Comparison comparison, MeasureNames names) {
        var headlines = new Div();
        headlines.addClassName("headlines");
        names.indices().forEach(index -> headlines.add(new Headline(comparison, index, names.of(index), links)));
        return headlines;
    }

    /** What opens instead, where the round has an indicative result beside it. */
    private Paragraph closed(ResultDetails official) {
        var words = new Paragraph(getTranslation("result.official.closed"));
        trend.of(official.round()).stream()
                .filter(result -> !result.isOfficial())
                .map(result -> new Anchor(
                        links.to(result.round(), Measure.CORE),
                        getTranslation("result.official.instead", Integer.toString(result.round()))))
                .forEach(way -> words.add(new Text(" "), way));
        return words;
    }

    private FactList source(ResultDetails result, MeasureNames names) {
        var facts = new FactList()
                .with(getTranslation("result.kind"), getTranslation("result.kind." + result.kind()))
                .with(getTranslation("result.date"), Figures.date(result.date()))
                .with(getTranslation("result.edition"), names.version());
        if (result.scoringVersion() != null) {
            facts.with(getTranslation("result.scoring.version"), Integer.toString(result.scoringVersion()));
        }
        if (result.citiesCompared() != null) {
            facts.with(getTranslation("result.cities"), Phrases.number(result.citiesCompared()));
        }
        if (!result.source().isEmpty()) {
            facts.with(getTranslation("result.source"), result.source());
        }
        return facts.with(getTranslation("result.published"), PublicationForms.state(result));
    }
}
