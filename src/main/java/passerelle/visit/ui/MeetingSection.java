package passerelle.visit.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import passerelle.shared.ui.EmptyState;
import passerelle.shared.ui.FormDialog;
import passerelle.shared.ui.Section;
import passerelle.text.TextService;
import passerelle.visit.MeetingRow;
import passerelle.visit.MeetingService;
import passerelle.visit.VisitDetails;

/** The meetings of a visit by day, with a form for the next one that fits a phone. */
class MeetingSection extends Section {

    private final MeetingService meetings;
    private final TextService texts;
    private final VisitDetails visit;
    private final boolean team;
    private final LocalDate today;
    private final Div cards = new Div();

    MeetingSection(MeetingService meetings, TextService texts, VisitDetails visit, boolean team, LocalDate today) {
        super(UI.getCurrent().getTranslation("meeting.title"));
        this.meetings = meetings;
        this.texts = texts;
        this.visit = visit;
        this.team = team;
        this.today = today;
        cards.addClassName("meetings");
        if (team) {
            action(new Button(getTranslation("meeting.add"), click -> add()));
            var secret = new Paragraph(getTranslation("meeting.secret"));
            secret.addClassNames("muted", "small");
            add(secret);
        }
        add(cards);
        refresh();
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
        if (team) {
            card.allow(meetings, texts, today, this::refresh);
        } else {
            card.show();
        }
        return card;
    }

    private void add() {
        var during = today.isBefore(visit.period().first())
                        || today.isAfter(visit.period().last())
                ? visit.period().first()
                : today;
        var form = new MeetingForm(during);
        new FormDialog(getTranslation("meeting.add"), getTranslation("form.save"), form, confirmed -> {
                    meetings.record(visit.id(), form.typed());
                    refresh();
                    return true;
                })
                .open();
    }
}
