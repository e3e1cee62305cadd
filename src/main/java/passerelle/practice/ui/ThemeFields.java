package passerelle.practice.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import passerelle.instrument.Area;
import passerelle.instrument.Edition;
import passerelle.instrument.Indicator;
import passerelle.practice.PracticeChange;
import passerelle.practice.PracticeFacts;
import passerelle.practice.classification.Classification;
import passerelle.practice.classification.TermId;
import passerelle.practice.classification.TermKind;
import passerelle.practice.classification.TermRow;
import passerelle.shared.ui.Phrases;

/** By what the practice is found: themes, domains of action, and areas and indicators of the Index. */
class ThemeFields extends Div {

    private final ReportModel model;
    private final Classification classification;
    private final Edition index;
    private final MultiSelectComboBox<Area> areas = new MultiSelectComboBox<>();

    ThemeFields(ReportModel model, Edition index) {
        this.model = model;
        this.classification = model.classification();
        this.index = index;
        var facts = model.practice().facts();
        var themes = ticks(model, TermKind.THEME);
        themes.setLabel(getTranslation("practice.themes"));
        var domains = domains(facts);
        var indicators = indicators(facts);
        setUpAreas(facts);
        var more = new Details(getTranslation("practice.themes.more"), new Div(domains, areas, indicators));
        more.addClassName("practice-more");
        more.setOpened(!facts.areas().isEmpty()
                || !facts.indicators().isEmpty()
                || !domains.getValue().isEmpty());
        add(themes, more);
        themes.addValueChangeListener(change -> propose(ids(change.getValue())));
        propose(facts.terms());
    }

    /** All terms of a kind to tick; a retired one only where it is ticked already. */
    static CheckboxGroup<TermRow> ticks(ReportModel model, TermKind kind) {
        var classification = model.classification();
        var group = new CheckboxGroup<TermRow>();
        var chosen = model.practice().facts().terms();
        group.addClassName("practice-ticks");
        group.setItems(offered(classification, kind, chosen));
        group.setItemLabelGenerator(term -> term.name(Phrases.locale()));
        group.setValue(Set.copyOf(classification.among(kind, chosen)));
        group.addValueChangeListener(change -> {
            model.write(new PracticeChange.Terms(kind, ids(change.getValue())));
        });
        return group;
    }

    private static List<TermRow> offered(Classification classification, TermKind kind, Collection<TermId> chosen) {
        return classification.of(kind).stream()
                .filter(term -> !term.isRetired() || chosen.contains(term.id()))
                .toList();
    }

    private static Set<TermId> ids(Collection<TermRow> terms) {
        return terms.stream().map(TermRow::id).collect(Collectors.toSet());
    }

    private MultiSelectComboBox<TermRow> domains(PracticeFacts facts) {
        var domains = new MultiSelectComboBox<TermRow>(getTranslation("practice.domains"));
        domains.setItems(offered(classification, TermKind.DOMAIN, facts.terms()));
        domains.setItemLabelGenerator(this::domain);
        domains.setValue(classification.among(TermKind.DOMAIN, facts.terms()));
        domains.addValueChangeListener(change -> {
            model.write(new PracticeChange.Terms(TermKind.DOMAIN, ids(change.getValue())));
        });
        return domains;
    }

    /** A sub-domain behind its domain. */
    private String domain(TermRow term) {
        var name = term.label().in(getLocale());
        return term.parent() == null
                ? term.name(getLocale())
                : classification
                        .find(term.parent())
                        .map(domain -> domain.label().in(getLocale()) + " › " + name)
                        .orElse(name);
    }

    private void setUpAreas(PracticeFacts facts) {
        areas.setLabel(getTranslation("practice.areas"));
        areas.setItems(index.areas());
        areas.setItemLabelGenerator(area -> area.title().in(getLocale()));
        areas.setValue(index.areas().stream()
                .filter(area -> facts.areas().contains(area.code()))
                .toList());
        areas.addValueChangeListener(change -> {
            model.write(new PracticeChange.Areas(
                    change.getValue().stream().map(Area::code).collect(Collectors.toSet())));
        });
    }

    private void propose(Collection<TermId> terms) {
        var closest = Stream.of(classification.areas(terms))
                .flatMap(List::stream)
                .map(code -> index.area(code).title().in(getLocale()))
                .collect(Collectors.joining(", "));
        areas.setHelperText(
                closest.isEmpty()
                        ? getTranslation("practice.areas.help")
                        : getTranslation("practice.areas.closest", closest));
    }

    private MultiSelectComboBox<Indicator> indicators(PracticeFacts facts) {
        var indicators = new MultiSelectComboBox<Indicator>(getTranslation("practice.indicators"));
        indicators.setItems(index.indicators());
        indicators.setItemLabelGenerator(indicator -> indicator.title(getLocale()));
        indicators.setValue(index.indicators().stream()
                .filter(indicator ->
                        facts.indicators().contains(indicator.code().value()))
                .toList());
        indicators.setHelperText(getTranslation("practice.indicators.help"));
        indicators.addValueChangeListener(change -> {
            model.write(new PracticeChange.Indicators(change.getValue().stream()
                    .map(indicator -> indicator.code().value())
                    .collect(Collectors.toSet())));
        });
        return indicators;
    }
}
