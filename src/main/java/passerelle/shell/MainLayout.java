package passerelle.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.List;
import passerelle.account.CurrentUser;
import passerelle.account.OwnAccount;
import passerelle.account.Viewing;
import passerelle.account.ViewingService;
import passerelle.shared.ui.HeaderTool;

/** The frame around every page; for whoever has not signed in without the menu. */
@Layout
@AnonymousAllowed
class MainLayout extends AppLayout implements AfterNavigationObserver {

    private final Main main = new Main();
    private final ViewingBanner banner;
    private SideNav menu = menu();

    MainLayout(CurrentUser user, OwnAccount own, ViewingService viewings, List<HeaderTool> subjects) {
        banner = new ViewingBanner(viewings);
        setPrimarySection(Section.NAVBAR);
        main.setId("content");
        main.getElement().setAttribute("tabindex", "-1");
        var skip = new Anchor("#content", getTranslation("shell.skip"));
        skip.addClassName("skip-link");
        skip.setRouterIgnore(true);
        var tools = new Div(new LanguageSwitch(own), new SchemeSwitch());
        tools.addClassName("header-tools");
        if (user.account() != null) {
            subjects.forEach(subject -> tools.addComponentAsFirst(subject.content()));
            tools.add(new UserMenu(user.name()));
            addToNavbar(skip, banner, header(toggle(), brand(""), tools));
            addToDrawer(menu);
        } else {
            var enter = new Anchor("login", getTranslation("shell.enter"));
            enter.addClassName("header-enter");
            enter.setRouterIgnore(true);
            tools.add(enter);
            addToNavbar(skip, header(brand(NotFoundView.PUBLIC), tools));
            addClassName("is-public");
            setDrawerOpened(false);
        }
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.removeAll();
        main.getElement().appendChild(content.getElement());
        setContent(main);
    }

    private static Header header(Component... parts) {
        var header = new Header(parts);
        header.addClassName("app-header");
        return header;
    }

    private DrawerToggle toggle() {
        var toggle = new DrawerToggle();
        toggle.setAriaLabel(getTranslation("shell.menu"));
        return toggle;
    }

    private Component brand(String home) {
        var mark = new Image("images/mark.svg", "");
        mark.addClassName("mark");
        var brand = new Anchor(home, mark, new Span(getTranslation("app.name")));
        brand.addClassName("brand");
        return brand;
    }

    private SideNav menu() {
        var menu = new SideNav();
        menu.getElement().setAttribute("aria-label", getTranslation("shell.menu"));
        MenuConfiguration.getMenuEntries().forEach(entry -> menu.addItem(item(entry)));
        return menu;
    }

    private SideNavItem item(MenuEntry entry) {
        var item = new SideNavItem(getTranslation(entry.title()), entry.path());
        item.setMatchNested(!entry.path().isBlank() && !entry.path().equals("/"));
        return item;
    }

    /** Another page of the same session may have begun or ended to see as a city. */
    private void follow() {
        if (banner.follow(Viewing.current())) {
            remove(menu);
            menu = menu();
            addToDrawer(menu);
        }
    }

    /** A reader who cannot see the page change is told by the heading that takes the focus. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        follow();
        if (!event.isRefreshEvent()) {
            main.getElement()
                    .executeJs("const h = this.querySelector('h1');"
                            + " if (h && !location.hash && document.activeElement === document.body)"
                            + " { h.tabIndex = -1; h.focus({preventScroll: true}); }");
        }
    }
}
