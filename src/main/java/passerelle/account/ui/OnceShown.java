package passerelle.account.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;

/** Shows something once, to be copied: it is stored nowhere in readable form. */
final class OnceShown {

    private OnceShown() {}

    /** What is shown, in a field from which nothing gets lost by a slip. */
    static TextField field(String label) {
        var field = new TextField(label);
        field.setReadOnly(true);
        field.setWidthFull();
        field.addClassName("one-time-link");
        return field;
    }

    /** @param copy the words of the button that copies it */
    static void show(String title, String text, TextField shown, String copy) {
        var dialog = new Dialog();
        dialog.setHeaderTitle(title);
        dialog.addClassName("form-dialog");
        dialog.setCloseOnOutsideClick(false);
        dialog.add(new Paragraph(text), shown);
        dialog.getFooter()
                .add(
                        new Button(UI.getCurrent().getTranslation("form.close"), click -> dialog.close()),
                        copyButton(shown, copy));
        dialog.open();
    }

    private static Button copyButton(TextField shown, String words) {
        var ui = UI.getCurrent();
        var copy = new Button(
                words,
                click -> click.getSource()
                        .getElement()
                        .executeJs(
                                "navigator.clipboard.writeText($0); this.textContent = $1",
                                shown.getValue(),
                                ui.getTranslation("account.link.copied")));
        copy.addThemeVariants(ButtonVariant.PRIMARY);
        return copy;
    }
}
