package passerelle.remark.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import passerelle.account.Viewing;
import passerelle.assessment.AssessmentDetails;
import passerelle.instrument.Item;
import passerelle.remark.RemarkRow;
import passerelle.remark.RemarkService;
import passerelle.remark.ThreadRow;
import passerelle.shared.ui.FormDialog;
import passerelle.text.SavedText;
import passerelle.text.TextKey;
import passerelle.text.TextService;
import passerelle.text.ui.TextBox;

/** Reads remarks, and asks for what is to be said. */
@Component
class RemarkForms {

    private final RemarkService remarks;
    private final TextService texts;

    RemarkForms(RemarkService remarks, TextService texts) {
        this.remarks = remarks;
        this.texts = texts;
    }

    List<ThreadRow> threads(AssessmentDetails sheet, Item item) {
        return remarks.of(sheet.id()).getOrDefault(item.field(), List.of());
    }

    void write(AssessmentDetails sheet, Item item, Runnable refresh) {
        var form = new RemarkForm(remarks.circles(sheet.id(), item.field()));
        open("remark.write.on", item, form, () -> {
            remarks.open(sheet.id(), item.field(), form.circle(), form.typed());
            refresh.run();
        });
    }

    void answer(AssessmentDetails sheet, Item item, ThreadRow thread, Runnable refresh) {
        var readers = remarks.circles(sheet.id(), item.field()).getOrDefault(thread.circle(), List.of());
        var form = new RemarkForm(Map.of(thread.circle(), readers));
        open("remark.answer.on", item, form, () -> {
            remarks.answer(thread.id(), form.typed());
            refresh.run();
        });
    }

    /** Whoever sees as a city reads nothing in its name. */
    void read(ThreadRow thread) {
        if (thread.isUnread() && Viewing.current().isEmpty()) {
            remarks.read(thread.id());
        }
    }

    void resolve(ThreadRow thread) {
        remarks.resolve(thread.id());
    }

    void reopen(ThreadRow thread) {
        remarks.reopen(thread.id());
    }

    /** The words of one’s own remark, saved while they are typed. */
    TextBox correction(RemarkRow remark) {
        var key = new TextKey("remark", remark.id().value(), "body");
        SavedText stored = texts.read(key);
        return new TextBox(texts, key, UI.getCurrent().getTranslation("remark.words"), stored);
    }

    private static void open(String title, Item item, Div form, Runnable act) {
        var ui = UI.getCurrent();
        new FormDialog(
                        ui.getTranslation(title, item.name(ui.getLocale())),
                        ui.getTranslation("remark.write.do"),
                        form,
                        confirmed -> {
                            act.run();
                            return true;
                        })
                .open();
    }
}
