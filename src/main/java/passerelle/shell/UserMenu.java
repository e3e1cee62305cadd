package passerelle.shell;

import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;

/** Who is signed in, and the way out. */
class UserMenu extends MenuBar {

    UserMenu(String name) {
        addClassName("user-menu");
        addThemeVariants(MenuBarVariant.TERTIARY);
        setI18n(new MenuBarI18n().setMoreOptions(getTranslation("shell.more")));
        MenuItem person = addItem(name);
        person.setAriaLabel(getTranslation("shell.user", name));
        person.getSubMenu()
                .addItem(getTranslation("shell.signout"), click -> getElement().executeJs(LOGOUT));
    }

    /** Leaving is a post with the form token, as the security filter demands. */
    private static final String LOGOUT = """
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
