package passerelle.visit.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.stream.Collectors;
import passerelle.instrument.Area;
import passerelle.instrument.Edition;
import passerelle.shared.ui.EmptyState;
import passerelle.shared.ui.Section;
import passerelle.text.TextService;
import passerelle.visit.VisitDetails;
import passerelle.visit.profile.FindingRow;
import passerelle.visit.profile.FindingService;

/** Findings by area, in the order of the Index. */
class FindingSection extends Section {

    private final FindingService findings;
    private final TextService texts;
    private final Edition index;
    private final VisitDetails visit;
    private final boolean writable;
    private final Div cards = new Div();

    FindingSection(FindingService findings, TextService texts, Edition index, VisitDetails visit, boolean writable) {
        super(UI.getCurrent().getTranslation("finding.title"));
        this.findings = findings;
        this.texts = texts;
        this.index = index;
        this.visit = visit;
        this.writable = writable;
        cards.addClassName("findings");
        if (writable) {
            action(new Button(getTranslation("finding.add"), click -> new FindingForm(index).open(this::record)));
            var secret = new Paragraph(getTranslation("finding.secret"));
            secret.addClassNames("muted", "small");
            add(secret);
        }
        add(cards);
    }

    private void refresh() {
        findings.of(visit.id()).ifPresent(found -> show(found.rows()));
    }

    void show(List<FindingRow> rows) {
        cards.removeAll();
        if (rows.isEmpty()) {
            cards.add(new EmptyState(getTranslation("finding.empty"), getTranslation("finding.empty.why")));
        }
        var byArea =
                rows.stream().collect(Collectors.groupingBy(row -> row.details().area()));
        index.areas().stream()
                .filter(area -> byArea.containsKey(area.code()))
                .forEach(area -> add(area, byArea.getOrDefault(area.code(), List.of())));
    }

    private void add(Area area, List<FindingRow> rows) {
        cards.add(new H3(area.title().in(getLocale())));
        rows.forEach(row -> {
            var card = new FindingCard(row, index);
            if (writable) {
                card.allow(findings, texts, this::refresh);
            } else {
                card.show();
            }
            cards.add(card);
        });
    }

    private void record(FindingForm form) {
        findings.record(visit.id(), form.typed());
        refresh();
    }
}
