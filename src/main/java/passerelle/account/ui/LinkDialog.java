package passerelle.account.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import org.springframework.modulith.NamedInterface;
import passerelle.account.OneTimeCode;

/** Shows a one-time link, once: it is stored nowhere in readable form. */
@NamedInterface("colleague")
public final class LinkDialog {

    private LinkDialog() {}

    /** @param name of the person who is to get it */
    public static void show(String name, OneTimeCode code) {
        var ui = UI.getCurrent();
        var link = link(code);
        var dialog = new Dialog();
        dialog.setHeaderTitle(ui.getTranslation("account.link.title"));
        dialog.addClassName("form-dialog");
        dialog.setCloseOnOutsideClick(false);
        dialog.add(new Paragraph(ui.getTranslation("account.link.text", name)), link);
        dialog.getFooter().add(new Button(ui.getTranslation("form.close"), click -> dialog.close()), copy(link));
        dialog.open();
    }

    private static TextField link(OneTimeCode code) {
        var ui = UI.getCurrent();
        var link = new TextField(ui.getTranslation("account.link"));
        link.setReadOnly(true);
        link.setWidthFull();
        link.addClassName("one-time-link");
        ui.getPage()
                .fetchCurrentURL(url ->
                        link.setValue(url.getProtocol() + "://" + url.getAuthority() + "/invitation/" + code.value()));
        return link;
    }

    private static Button copy(TextField link) {
        var ui = UI.getCurrent();
        var copy = new Button(
                ui.getTranslation("account.link.copy"),
                click -> click.getSource()
                        .getElement()
                        .executeJs(
                                "navigator.clipboard.writeText($0); this.textContent = $1",
                                link.getValue(),
                                ui.getTranslation("account.link.copied")));
        copy.addThemeVariants(ButtonVariant.PRIMARY);
        return copy;
    }
}
