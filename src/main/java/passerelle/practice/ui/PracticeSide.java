package passerelle.practice.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import passerelle.city.ui.CityLinks;
import passerelle.document.DocumentService;
import passerelle.document.ui.DocumentList;
import passerelle.practice.CriterionVerdict;
import passerelle.practice.classification.TermKind;
import passerelle.practice.classification.TermRow;
import passerelle.shared.ui.FactList;
import passerelle.shared.ui.Phrases;

/** The facts of a practice, beside what is told of it. */
class PracticeSide extends Aside {

    private final PracticeReading reading;

    PracticeSide(PracticeReading reading, DocumentService documents, List<Anchor> papers) {
        this.reading = reading;
        addClassName("practice-side");
        getElement().setAttribute("aria-label", getTranslation("practice.facts"));
        add(facts());
        add(list(
                "practice.links",
                reading.practice().facts().links().stream()
                        .map(link -> {
                            var anchor = new Anchor(link.url(), link.name());
                            anchor.setTarget("_blank");
                            return anchor;
                        })
                        .toList()));
        add(list(
                "practice.files.others",
                reading.files().stream()
                        .filter(file -> !file.photo())
                        .map(file -> DocumentList.link(
                                documents,
                                file.document(),
                                file.words().caption().isBlank()
                                        ? file.name()
                                        : file.words().caption()))
                        .toList()));
        add(list("practice.paper", papers));
        add(verdicts());
        if (reading.versions().size() > 1) {
            add(list(
                    "practice.versions",
                    reading.versions().stream()
                            .map(row -> new Anchor(
                                    PracticeLinks.version(row.code(), row.revision()),
                                    getTranslation(
                                            "practice.version.line", row.revision(), Phrases.name(row.status()))))
                            .toList()));
        }
    }

    private FactList facts() {
        var practice = reading.practice();
        var facts = practice.facts();
        var city = reading.city();
        var name = city.names().in(getLocale());
        var place = new Div(
                practice.reach().known() ? new Anchor(CityLinks.to(city.code()), name) : new Span(name),
                new Div(city.country().name(getLocale())));
        var list = new FactList()
                .with(getTranslation("practice.city"), place)
                .with(getTranslation("practice.when"), PracticeWords.dates(facts.dates()))
                .with(getTranslation("practice.themes"), terms(TermKind.THEME))
                .with(getTranslation("practice.domains"), terms(TermKind.DOMAIN))
                .with(getTranslation("practice.areas"), lines(reading.areas(getLocale())))
                .with(getTranslation("practice.goals"), terms(TermKind.GOAL));
        if (practice.reach().inside()) {
            list.with(getTranslation("practice.contact.name"), facts.contact().name())
                    .with(
                            getTranslation("practice.contact.role"),
                            facts.contact().role());
        }
        list.with(getTranslation("practice.contact.department"), facts.contact().department());
        if (!facts.contact().email().isBlank()) {
            list.with(
                    getTranslation("practice.contact.email"),
                    new Anchor(
                            "mailto:" + facts.contact().email(), facts.contact().email()));
        }
        var published = practice.course().publishedOn();
        return published == null ? list : list.with(getTranslation("practice.published.fact"), Phrases.date(published));
    }

    private String terms(TermKind kind) {
        return lines(
                reading.classification().among(kind, reading.practice().facts().terms()).stream()
                        .map(this::name)
                        .toList());
    }

    private String name(TermRow term) {
        return term.kind() == TermKind.GOAL
                ? term.name(getLocale())
                : term.label().in(getLocale());
    }

    private static String lines(List<String> names) {
        return String.join("\n", names);
    }

    private Div verdicts() {
        var verdicts = reading.practice().verdicts();
        var part = new Div(new H2(getTranslation("practice.criteria")));
        var list = new FactList();
        verdicts.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.naturalOrder()))
                .forEach(entry -> list.with(Phrases.name(entry.getKey()), verdict(entry.getValue())));
        part.add(list);
        part.setVisible(!verdicts.isEmpty());
        return part;
    }

    private static String verdict(CriterionVerdict verdict) {
        return Phrases.name(verdict);
    }

    private Div list(String title, List<Anchor> links) {
        var list = new UnorderedList(links.stream().map(ListItem::new).toArray(ListItem[]::new));
        var part = new Div(new H2(getTranslation(title)), list);
        part.setVisible(!links.isEmpty());
        return part;
    }
}
