package passerelle.account.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import passerelle.account.OwnPassword;
import passerelle.shared.ui.FormDialog;
import passerelle.shared.ui.Notices;
import passerelle.shared.ui.QuietButton;
import passerelle.shared.ui.Section;

/** The password of whoever reads, which they may change at any time. */
class OwnPasswordSection extends Section {

    private final OwnPassword own;

    OwnPasswordSection(OwnPassword own) {
        super(UI.getCurrent().getTranslation("login.password"));
        this.own = own;
        action(new QuietButton("password.change", this::ask));
        add(new Paragraph(getTranslation("password.own.help")));
    }

    private void ask() {
        var present = new PasswordField(getTranslation("password.present"));
        present.setRequiredIndicatorVisible(true);
        present.getElement().setAttribute("autocomplete", "current-password");
        var next = new PasswordFields();
        var fields = new Div(present, next);
        fields.addClassName("form-fields");
        new FormDialog(getTranslation("password.change"), getTranslation("form.save"), fields, confirmed -> {
                    var chosen = next.value();
                    chosen.ifPresent(password -> {
                        own.change(present.getValue(), password);
                        Notices.done(getTranslation("password.changed.done"));
                    });
                    return chosen.isPresent();
                })
                .open();
    }
}
