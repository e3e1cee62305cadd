package passerelle.instrument.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.stream.Collectors;
import passerelle.instrument.Composite;
import passerelle.instrument.Edition;
import passerelle.instrument.Index;
import passerelle.shared.ui.FactList;
import passerelle.shared.ui.Section;

/** How composites and indices are made of areas. */
class CompositionSection extends Section {

    /** Stays with what is before it, so that no line begins with a dot. */
    private static final String AND = "\u00A0· ";

    private final Edition edition;
    private final Locale locale;

    CompositionSection(Edition edition, CardActs acts, Locale locale) {
        super(UI.getCurrent().getTranslation("instrument.composition"));
        this.edition = edition;
        this.locale = locale;
        var facts = new FactList();
        edition.composites().forEach(composite -> facts.with(composite.title().in(locale), areas(composite)));
        edition.indices().forEach(index -> {
            var parts = new Div(new Span(parts(index)));
            parts.addClassName("index-parts");
            acts.of(index).forEach(parts::add);
            facts.with(index.title().in(locale), parts);
        });
        add(new Paragraph(getTranslation("instrument.composition.help")), facts);
    }

    private String areas(Composite composite) {
        return composite.areas().stream().map(this::title).collect(Collectors.joining(AND));
    }

    private String parts(Index index) {
        return index.weights().entrySet().stream()
                .map(part -> getTranslation("instrument.part", title(part.getKey()), part.getValue()))
                .collect(Collectors.joining(AND));
    }

    /** Of an area or composite. */
    private String title(String code) {
        return edition.composites().stream()
                .filter(composite -> composite.code().equals(code))
                .map(Composite::title)
                .findFirst()
                .orElseGet(() -> edition.area(code).title())
                .in(locale);
    }
}
