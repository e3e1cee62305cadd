package passerelle.instrument.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import passerelle.instrument.Indicator;
import passerelle.instrument.IndicatorChange;
import passerelle.instrument.Option;
import passerelle.shared.ui.Phrases;

/** An indicator with its options and what each earns. */
class IndicatorCard extends Article {

    private final Locale locale;

    IndicatorCard(Indicator indicator, Optional<IndicatorChange> change, List<Component> acts, Locale locale) {
        this.locale = locale;
        addClassName("indicator-card");
        var rules = new Paragraph(rules(indicator));
        rules.addClassNames("muted", "small");
        var example = new Paragraph(
                getTranslation("instrument.example", indicator.example().in(locale)));
        example.addClassName("small");
        var heading = new H3(indicator.code().value() + " " + indicator.topic().in(locale));
        change.ifPresent(known -> heading.add(ChangeBadge.of(this, known)));
        setId(indicator.code().value());
        var head = new Div(heading);
        head.addClassName("card-head");
        acts.forEach(head::add);
        add(head, new Paragraph(indicator.question().in(locale)), rules);
        if (indicator.isScored()) {
            add(options(indicator));
        }
        add(example);
    }

    private String rules(Indicator indicator) {
        var dimension = indicator.dimension();
        return Stream.of(
                        Phrases.name(this, indicator.kind()),
                        dimension == null ? "" : Phrases.name(this, dimension),
                        indicator.isScored() ? Phrases.phrase("instrument.weight", indicator.weight()) : "",
                        indicator.core() ? getTranslation("instrument.core") : "",
                        indicator.evidenceRequired() ? getTranslation("instrument.evidence") : "",
                        indicator.mayBeNotApplicable() ? getTranslation("instrument.not-applicable") : "",
                        formerly(indicator))
                .filter(rule -> !rule.isBlank())
                .collect(Collectors.joining(" · "));
    }

    private String formerly(Indicator indicator) {
        var formerly = indicator.formerly();
        return formerly == null ? "" : getTranslation("instrument.formerly", formerly.value());
    }

    private OrderedList options(Indicator indicator) {
        var list = new OrderedList();
        list.addClassName("option-list");
        indicator.options().forEach(option -> list.add(line(option)));
        return list;
    }

    private ListItem line(Option option) {
        var points = new Span(Phrases.phrase("instrument.points", option.points()));
        points.addClassName("number");
        return new ListItem(new Span(option.label().in(locale)), points);
    }
}
