package passerelle.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.router.RouteNotFoundError;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** An address that leads nowhere, or to something that is not the reader's: the page does not tell which. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class NotFoundView extends RouteNotFoundError implements HasDynamicTitle {

    /** Where whoever has no account reads on. */
    static final String PUBLIC = "practices";

    private final Div page = new Div();

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        var home = new Anchor("", getTranslation("error.home"));
        page.removeAll();
        page.addClassName("empty-state");
        page.add(
                new H1(getTranslation("error.notfound.title")),
                new Paragraph(getTranslation("error.notfound.text")),
                home,
                new Anchor(PUBLIC, getTranslation("library.title")));
        getElement().removeAllChildren();
        getElement().appendChild(page.getElement());
        return HttpServletResponse.SC_NOT_FOUND;
    }

    @Override
    public String getPageTitle() {
        return page.getTranslation("error.notfound.title");
    }
}
