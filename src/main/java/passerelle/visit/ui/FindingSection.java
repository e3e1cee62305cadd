package passerelle.visit.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import passerelle.audit.AuditLog;
import passerelle.audit.ui.HistoryButton;
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
    private final Div cards = new Div();
    private @Nullable FindingForms forms;
    private @Nullable AuditLog audit;

    FindingSection(FindingService findings, TextService texts, Edition index, VisitDetails visit) {
        super(UI.getCurrent().getTranslation("finding.title"));
        this.findings = findings;
        this.texts = texts;
        this.index = index;
        this.visit = visit;
        cards.addClassName("findings");
        add(cards);
    }

    /** For the team, until the profile is issued. */
    void allow() {
        var open = new FindingForms(findings, visit.id(), index, this::refresh);
        forms = open;
        action(new Button(getTranslation("finding.add"), click -> open.record()));
        var secret = new Paragraph(getTranslation("finding.secret"));
        secret.addClassNames("muted", "small");
        addComponentAtIndex(indexOf(cards), secret);
    }

    /** For those who were to know of the findings from the beginning. */
    void withHistory(AuditLog audit) {
        this.audit = audit;
    }

    private void refresh() {
        findings.of(visit.id()).ifPresent(found -> show(found.rows()));
    }

    void show(List<FindingRow> rows) {
        cards.removeAll();
        if (rows.isEmpty()) {
            cards.add(new EmptyState(getTranslation("finding.empty"), getTranslation("finding.empty.why")));
        }
        var byArea = new LinkedHashMap<String, List<FindingRow>>();
        index.areas().forEach(area -> byArea.put(area.code(), new ArrayList<>()));
        rows.forEach(row -> byArea.computeIfAbsent(row.details().area(), gone -> new ArrayList<>())
                .add(row));
        byArea.forEach((area, found) -> add(area, found));
    }

    /** An area that the Index has no more is called by its code. */
    private void add(String code, List<FindingRow> rows) {
        if (rows.isEmpty()) {
            return;
        }
        var title = index.areas().stream()
                .filter(area -> area.code().equals(code))
                .map(area -> area.title().in(getLocale()))
                .findFirst();
        cards.add(new H3(title.orElse(code)));
        rows.forEach(row -> cards.add(card(row)));
    }

    private FindingCard card(FindingRow row) {
        var card = new FindingCard(row, index);
        if (forms == null) {
            card.show();
        } else {
            card.allow(texts, forms);
        }
        if (audit != null) {
            card.close(
                    new HistoryButton(audit, visit.city(), "finding", row.id().value()));
        }
        return card;
    }
}
