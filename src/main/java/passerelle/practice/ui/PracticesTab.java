package passerelle.practice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import passerelle.city.CityDetails;
import passerelle.city.ui.CityTab;
import passerelle.practice.PracticeReporting;
import passerelle.practice.PracticeRow;
import passerelle.practice.PracticeService;
import passerelle.shared.ui.EmptyState;
import passerelle.shared.ui.Folded;
import passerelle.shared.ui.PageZone;
import passerelle.shared.ui.Phrases;
import passerelle.shared.ui.PrimaryButton;
import passerelle.shared.ui.Section;

/** The good practices of a city: for everybody those that are published, for its own people those under way too. */
@org.springframework.stereotype.Component
class PracticesTab implements CityTab {

    private final PracticeService practices;
    private final PracticeReporting reporting;
    private final PracticeSight sight;
    private final List<CityPracticesPart> parts;

    PracticesTab(
            PracticeService practices,
            PracticeReporting reporting,
            PracticeSight sight,
            List<CityPracticesPart> parts) {
        this.practices = practices;
        this.reporting = reporting;
        this.sight = sight;
        this.parts = parts;
    }

    @Override
    public int order() {
        return 55;
    }

    @Override
    public String path() {
        return "practices";
    }

    @Override
    public boolean visibleTo(CityDetails city) {
        return sight.isSignedIn();
    }

    @Override
    public Component content(CityDetails city) {
        var page = new Div();
        page.addClassName("city-practices");
        var all = practices.ofCity(city.id());
        if (all.isEmpty()) {
            page.add(nothing(city));
        } else {
            page.add(lead(city), list("practice.under.way", all, true), list("practice.published", all, false));
        }
        if (sight.isInside(city.id())) {
            var archived = practices.archived(city.id());
            if (!archived.isEmpty()) {
                page.add(new Folded(words("practice.archived", archived.size()), () -> lines(archived)));
            }
        }
        parts.forEach(part -> part.below(city).ifPresent(page::add));
        return page;
    }

    private Component lead(CityDetails city) {
        var lead = new Div();
        lead.addClassName("practice-lead");
        var last = practices.lastReported(city.id());
        lead.add(new Paragraph(Reminder.of(last, PageZone.today()).words()));
        if (sight.isInside(city.id())) {
            var acts = new Div(handIn(city), report(city));
            acts.addClassName("practice-acts");
            lead.add(acts);
        }
        return lead;
    }

    private Component nothing(CityDetails city) {
        var empty = new EmptyState(
                words("practice.empty"),
                words(sight.isInside(city.id()) ? "practice.empty.why" : "practice.empty.elsewhere"));
        if (sight.isInside(city.id())) {
            empty.add(report(city), handIn(city));
        }
        return empty;
    }

    private static Anchor handIn(CityDetails city) {
        var link = new Anchor(PracticeLinks.receivedOf(city.code()), words("practice.received.hand.in"));
        link.addClassName("quiet-link");
        return link;
    }

    private PrimaryButton report(CityDetails city) {
        return new PrimaryButton("practice.report", () -> {
            var ui = UI.getCurrent();
            var id = reporting.begin(city.id(), ui.getLocale().getLanguage().equals("fr") ? "fr" : "en");
            ui.navigate(PracticeLinks.report(practices.get(id).code()));
        });
    }

    private static Component list(String title, List<PracticeRow> all, boolean underWay) {
        var some = all.stream()
                .filter(row -> row.status().isUnderWay() == underWay)
                .toList();
        var section = new Section(words(title));
        section.add(lines(some));
        section.setVisible(!some.isEmpty());
        return section;
    }

    private static UnorderedList lines(List<PracticeRow> rows) {
        var list = new UnorderedList();
        list.addClassName("practice-list");
        rows.forEach(row -> list.add(line(row)));
        return list;
    }

    private static ListItem line(PracticeRow row) {
        var link = new Anchor(address(row), PracticeWords.title(row.title()));
        link.addClassName("practice-name");
        var when = new Span(when(row));
        when.addClassNames("muted", "small");
        return new ListItem(link, PracticeWords.badge(row.status()), when);
    }

    private static String address(PracticeRow row) {
        return switch (row.status()) {
            case RECEIVED -> PracticeLinks.received(row.code());
            case DRAFT, RETURNED -> PracticeLinks.report(row.code());
            case PUBLISHED, REPLACED -> PracticeLinks.to(row.code());
            case SUBMITTED, ARCHIVED -> PracticeLinks.version(row.code(), row.revision());
        };
    }

    private static String when(PracticeRow row) {
        LocalDate published = row.publishedOn();
        if (published != null) {
            return Phrases.phrase("practice.published.on", published);
        }
        LocalDate submitted = row.submittedOn();
        return submitted == null
                ? Phrases.phrase("practice.begun.on", row.begunOn())
                : Phrases.phrase("practice.submitted.on", submitted);
    }

    private static String words(String key, Object... arguments) {
        return PracticeWords.words(key, arguments);
    }
}
