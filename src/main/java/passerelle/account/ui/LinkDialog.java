package passerelle.account.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextField;
import org.springframework.modulith.NamedInterface;
import passerelle.account.Admission;
import passerelle.account.OneTimeCode;
import passerelle.shared.ui.Notices;

/** Shows a one-time link, once: it is stored nowhere in readable form. */
@NamedInterface("colleague")
public final class LinkDialog {

    private LinkDialog() {}

    /** @param name of the person who is to get it */
    public static void show(String name, OneTimeCode code) {
        var ui = UI.getCurrent();
        OnceShown.show(
                ui.getTranslation("account.link.title"),
                ui.getTranslation("account.link.text", name),
                link(code),
                ui.getTranslation("account.link.copy"));
    }

    /**
     * What became of somebody who was let in: the link to hand over, or who has it now.
     *
     * @param done what is said where the person needs none
     */
    public static void tell(Admission admitted, String done) {
        admitted.link()
                .ifPresentOrElse(
                        link -> show(admitted.name(), link),
                        () -> Notices.done(
                                admitted.mailed()
                                        ? UI.getCurrent().getTranslation("invitation.sent.done", admitted.name())
                                        : done));
    }

    private static TextField link(OneTimeCode code) {
        var ui = UI.getCurrent();
        var link = OnceShown.field(ui.getTranslation("account.link"));
        ui.getPage()
                .fetchCurrentURL(url ->
                        link.setValue(url.getProtocol() + "://" + url.getAuthority() + "/invitation/" + code.value()));
        return link;
    }
}
