package passerelle.remark.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import passerelle.assessment.AssessmentDetails;
import passerelle.instrument.Item;
import passerelle.remark.RemarkCircle;
import passerelle.remark.ThreadRow;
import passerelle.shared.ui.Phrases;
import passerelle.shared.ui.QuietButton;
import passerelle.shared.ui.StatusBadge;
import passerelle.shared.ui.Tone;

/** Remarks that answer one another, with who reads them. */
class ThreadItem extends ListItem {

    ThreadItem(AssessmentDetails sheet, Item item, ThreadRow thread, RemarkForms forms, Runnable refresh) {
        addClassName("remark-thread");
        var circle = new StatusBadge(
                thread.circle() == RemarkCircle.SHARED ? Tone.REVIEW : Tone.NEUTRAL,
                Phrases.name(this, thread.circle()));
        var heading = new Div(circle);
        heading.addClassName("remark-heading");
        var resolved = thread.resolvedAt();
        if (resolved != null) {
            heading.add(new StatusBadge(Tone.DONE, getTranslation("remark.resolved.state")));
            var by = new Span(Phrases.phrase("remark.resolved.by", thread.resolvedBy(), resolved));
            by.addClassName("muted");
            heading.add(by);
        }
        var list = new OrderedList();
        list.addClassName("remark-list");
        thread.remarks().forEach(remark -> list.add(new RemarkItem(remark, forms)));
        var about = thread.remarks().getFirst().by();
        var actions = new Div(
                new QuietButton("remark.answer", () -> forms.answer(sheet, item, thread, refresh)).about(about));
        actions.add(
                thread.isOpen()
                        ? quiet("remark.resolve", () -> forms.resolve(thread), refresh)
                                .about(about)
                        : quiet("remark.reopen", () -> forms.reopen(thread), refresh)
                                .about(about));
        actions.addClassName("remark-actions");
        add(heading, list, actions);
    }

    private static QuietButton quiet(String key, Runnable act, Runnable refresh) {
        return new QuietButton(key, () -> {
            act.run();
            refresh.run();
        });
    }
}
