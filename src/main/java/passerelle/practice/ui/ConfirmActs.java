package passerelle.practice.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import org.jspecify.annotations.Nullable;
import passerelle.audit.AuditLog;
import passerelle.audit.ui.HistoryButton;
import passerelle.city.CityDetails;
import passerelle.document.DocumentService;
import passerelle.document.ui.DocumentList;
import passerelle.practice.PracticeDetails;
import passerelle.practice.PracticeReporting;
import passerelle.practice.PracticeService;
import passerelle.practice.received.ReceivedFormService;
import passerelle.practice.received.ReceivedReading;
import passerelle.shared.ui.Notices;
import passerelle.shared.ui.PageActs;
import passerelle.shared.ui.PageQuery;
import passerelle.shared.ui.Phrases;
import passerelle.shared.ui.PrimaryButton;
import passerelle.shared.ui.QuietButton;

/** What is done with what was read from a form: it is confirmed and becomes a draft, or is discarded. */
@org.springframework.stereotype.Component
class ConfirmActs {

    private final PracticeReporting reporting;
    private final ReceivedFormService forms;
    private final DocumentService documents;
    private final AuditLog audit;

    ConfirmActs(PracticeReporting reporting, ReceivedFormService forms, DocumentService documents, AuditLog audit) {
        this.reporting = reporting;
        this.forms = forms;
        this.documents = documents;
        this.audit = audit;
    }

    Anchor original(ReceivedReading reading) {
        return DocumentList.link(documents, reading.original(), reading.name());
    }

    Div of(PracticeDetails practice, CityDetails city) {
        var acts = new Div();
        acts.addClassName("practice-acts");
        if (practice.reach().reports()) {
            acts.add(new QuietButton(
                    "practice.discard",
                    () -> PageActs.ask(
                            "practice.discard",
                            "practice.discard.consequence",
                            why -> reporting.discard(practice.id(), why))));
        }
        acts.add(new HistoryButton(
                audit, practice.city(), PracticeService.SUBJECT, practice.id().value()));
        acts.add(new PrimaryButton("practice.received.confirm", () -> confirm(practice, city)));
        return acts;
    }

    /** On to those that wait as well or, when this was the last, to the draft. */
    private void confirm(PracticeDetails practice, CityDetails city) {
        var ui = UI.getCurrent();
        reporting.confirm(practice.id());
        var waiting = forms.waiting();
        Notices.done(Phrases.phrase("practice.received.confirmed", waiting));
        if (waiting == 0) {
            ui.navigate(PracticeLinks.report(practice.code()));
        } else {
            ui.navigate(
                    ReceivedFormsView.class,
                    new PageQuery().and(PracticeLinks.CITY, whose(city)).parameters());
        }
    }

    /** Only those of the city, unless all of its own are done. */
    private @Nullable String whose(CityDetails city) {
        return forms.tally(city.id()).isEmpty() ? null : city.code();
    }
}
