package passerelle.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import passerelle.account.ui.AccountLinks;
import passerelle.shared.ui.KeptWords;
import passerelle.shared.ui.Notices;

/** Who is signed in, and the way out. What this browser still keeps for the person goes with them, after a question. */
@JavaScript("context://kept-words.js")
class UserMenu extends MenuBar {

    UserMenu(String name) {
        addClassName("user-menu");
        addThemeVariants(MenuBarVariant.TERTIARY);
        setI18n(new MenuBarI18n().setMoreOptions(getTranslation("shell.more")));
        MenuItem person = addItem(name);
        person.setAriaLabel(getTranslation("shell.user", name));
        person.getSubMenu()
                .addItem(getTranslation("account.own"), click -> UI.getCurrent().navigate(AccountLinks.OWN));
        person.getSubMenu()
                .addItem(
                        getTranslation("shell.signout"),
                        click -> getElement()
                                .executeJs(LOGOUT, KeptWords.ofReader(), getTranslation("shell.signout.unsaved")));
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        super.onAttach(attach);
        getElement().executeJs("window.passerelleKept.refused = () => this.$server.keepsNothing()");
    }

    /** Told once on each page. */
    @ClientCallable
    void keepsNothing() {
        Notices.refused(getTranslation("shell.keeps.nothing"));
    }

    /** Leaving is a post with the form token, as the security filter demands. */
    private static final String LOGOUT = """
            if (!window.passerelleKept.leave($0, $1)) return;
            const form = document.createElement('form');
            form.method = 'post';
            form.action = 'logout';
            const token = document.querySelector('meta[name="_csrf"]');
            if (token) {
              const field = document.createElement('input');
              field.type = 'hidden';
              field.name = document.querySelector('meta[name="_csrf_parameter"]')?.content || '_csrf';
              field.value = token.content;
              form.append(field);
            }
            document.body.append(form);
            form.submit();
            """;
}
