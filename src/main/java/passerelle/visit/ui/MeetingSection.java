package passerelle.visit.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import passerelle.audit.AuditLog;
import passerelle.audit.ui.HistoryButton;
import passerelle.shared.ui.EmptyState;
import passerelle.shared.ui.Section;
import passerelle.text.TextService;
import passerelle.visit.MeetingRow;
import passerelle.visit.MeetingService;
import passerelle.visit.VisitDetails;

/** The meetings of a visit by day, with a form for the next one that fits a phone. */
class MeetingSection extends Section {

    private final MeetingService meetings;
    private final TextService texts;
    private final AuditLog audit;
    private final VisitDetails visit;
    private final LocalDate today;
    private final Div cards = new Div();
    private @Nullable MeetingForms forms;

    MeetingSection(MeetingService meetings, TextService texts, AuditLog audit, VisitDetails visit, LocalDate today) {
        super(UI.getCurrent().getTranslation("meeting.title"));
        this.meetings = meetings;
        this.texts = texts;
        this.audit = audit;
        this.visit = visit;
        this.today = today;
        cards.addClassName("meetings");
        add(cards);
    }

    /** For the team. */
    void allow() {
        var open = new MeetingForms(meetings, visit.id(), this::refresh);
        forms = open;
        action(new Button(getTranslation("meeting.add"), click -> open.record(during())));
        var secret = new Paragraph(getTranslation("meeting.secret"));
        secret.addClassNames("muted", "small");
        addComponentAtIndex(indexOf(cards), secret);
    }

    final void refresh() {
        cards.removeAll();
        var rows = meetings.of(visit.id());
        if (rows.isEmpty()) {
            cards.add(new EmptyState(getTranslation("meeting.empty"), getTranslation("meeting.empty.why")));
        }
        rows.forEach(row -> cards.add(card(row)));
    }

    private MeetingCard card(MeetingRow row) {
        var card = new MeetingCard(row);
        if (forms == null) {
            card.show();
        } else {
            card.allow(meetings, texts, today);
        }
        var history = new HistoryButton(audit, visit.city(), "meeting", row.id().value());
        card.close(history, forms);
        return card;
    }

    private LocalDate during() {
        return today.isBefore(visit.period().first())
                        || today.isAfter(visit.period().last())
                ? visit.period().first()
                : today;
    }
}
