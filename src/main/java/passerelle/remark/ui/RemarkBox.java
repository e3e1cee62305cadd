package passerelle.remark.ui;

import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import passerelle.assessment.AssessmentDetails;
import passerelle.instrument.Item;
import passerelle.remark.ThreadRow;
import passerelle.shared.ui.Folded;
import passerelle.shared.ui.QuietButton;

/** What is said about one indicator or figure, behind a line that counts it, and the way to say something. */
class RemarkBox extends Div {

    private final AssessmentDetails sheet;
    private final Item item;
    private final RemarkForms forms;

    RemarkBox(AssessmentDetails sheet, Item item, RemarkForms forms, List<ThreadRow> threads) {
        this.sheet = sheet;
        this.item = item;
        this.forms = forms;
        addClassName("remarks");
        show(threads, threads.stream().anyMatch(ThreadRow::isUnread));
    }

    private void show(List<ThreadRow> threads, boolean opened) {
        removeAll();
        if (!threads.isEmpty()) {
            var folded = new Folded(count(threads), () -> list(threads));
            add(folded);
            folded.setOpened(opened);
        }
        var write = new QuietButton("remark.write", () -> forms.write(sheet, item, this::refresh))
                .about(item.name(getLocale()));
        write.addThemeVariants(ButtonVariant.SMALL);
        add(write);
    }

    private void refresh() {
        show(forms.threads(sheet, item), true);
    }

    private String count(List<ThreadRow> threads) {
        var said = threads.stream().mapToInt(thread -> thread.remarks().size()).sum();
        var open = threads.stream().filter(ThreadRow::isOpen).count();
        return getTranslation("remark.count", said, open);
    }

    /** Shown is read. */
    private UnorderedList list(List<ThreadRow> threads) {
        var list = new UnorderedList();
        list.addClassName("remark-threads");
        threads.forEach(thread -> {
            list.add(new ThreadItem(sheet, item, thread, forms, this::refresh));
            forms.read(thread);
        });
        return list;
    }
}
