package passerelle.comparison.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Collection;
import java.util.function.Function;
import passerelle.comparison.Compared;
import passerelle.comparison.ComparisonGroup;
import passerelle.comparison.Spread;
import passerelle.result.Measure;
import passerelle.result.ui.Editions;
import passerelle.result.ui.MeasureNames;
import passerelle.result.ui.ScoreLinks;
import passerelle.shared.CityId;
import passerelle.shared.ui.EmptyState;
import passerelle.shared.ui.Folded;

/** What a comparison found, or why there is nothing to show. */
class ComparedPart extends Div {

    private final transient Compared compared;
    private final transient ComparedWords words;
    private final transient OwnDoors doors;

    /** @param cities names some, in a list */
    ComparedPart(
            ComparedWords words, OwnDoors doors, Editions editions, Function<Collection<CityId>, Component> cities) {
        this.compared = words.compared();
        this.words = words;
        this.doors = doors;
        addClassName("compared");
        if (compared.isTooSmall()) {
            add(nothing());
            notes();
        } else {
            var names = editions.names(compared.edition().orElseThrow());
            add(sample(), headlines(names));
            notes();
            var figure = new SpreadFigure(words, doors, names).figure();
            figure.openTable();
            add(figure);
        }
        list("comparison.members", compared.sample().members(), cities);
        list("comparison.unknown", compared.unknownOthers(), cities);
    }

    private void list(String title, Collection<CityId> members, Function<Collection<CityId>, Component> cities) {
        if (!members.isEmpty()) {
            add(new Folded(getTranslation(title, members.size()), () -> cities.apply(members)));
        }
    }

    private Paragraph sample() {
        var sample = new Paragraph(words.sample());
        sample.addClassName("sample");
        return sample;
    }

    private EmptyState nothing() {
        var asked = compared.asked();
        if (asked.group() instanceof ComparisonGroup.Alike && asked.city() == null) {
            return new EmptyState(getTranslation("comparison.nobody"), getTranslation("comparison.nobody.why"));
        }
        var cities = compared.sample().cities();
        return new EmptyState(
                getTranslation("comparison.small", cities),
                words.sample() + " " + getTranslation("comparison.small.why", Spread.FEWEST));
    }

    private Div headlines(MeasureNames names) {
        var headlines = new Div();
        headlines.addClassName("headlines");
        names.indices().stream()
                .filter(index -> compared.sample().spread(index).isPresent())
                .forEach(index -> headlines.add(headline(index, names.of(index))));
        return headlines;
    }

    private Div headline(Measure index, String name) {
        var spread = compared.sample().spread(index).orElseThrow();
        var label = new Span(name);
        label.addClassName("headline-name");
        var figure = ComparedWords.percent(compared.own(index).orElse(spread.median()));
        var number = new Div(compared.own(index)
                .flatMap(own -> doors.to(index))
                .<Component>map(address -> ScoreLinks.door(address, figure, name))
                .orElseGet(() -> new Span(figure)));
        number.addClassName("headline-number");
        var group = new Span(getTranslation(
                compared.own(index).isPresent() ? "comparison.headline" : "comparison.headline.group",
                ComparedWords.percent(spread.median()),
                ComparedWords.percent(spread.lowerQuartile()),
                ComparedWords.percent(spread.upperQuartile())));
        group.addClassName("headline-change");
        var headline = new Div(label, number, group);
        headline.addClassName("headline");
        return headline;
    }

    private void notes() {
        var own = compared.own();
        if (own == null && compared.asked().city() != null) {
            var kind = compared.sample().basis().kind();
            var none = getTranslation("comparison.note.none." + kind, words.city());
            add(new Paragraph(compared.isTooSmall() ? none : none + " " + getTranslation("comparison.note.alone")));
        }
        words.notes().forEach(note -> add(new Paragraph(note)));
    }
}
