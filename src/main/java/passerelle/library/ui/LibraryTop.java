package passerelle.library.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.springframework.stereotype.Component;

/** What stands above the library: its name, what it is, and what subjects say of it. */
@Component
class LibraryTop {

    private final LibraryRewriting rewriting;
    private final List<LibraryLead> leads;

    LibraryTop(LibraryRewriting rewriting, List<LibraryLead> leads) {
        this.rewriting = rewriting;
        this.leads = leads;
    }

    Div read() {
        var ui = UI.getCurrent();
        var heading = new Div(new H1(ui.getTranslation("library.title")));
        heading.addClassName("page-heading");
        var below = new Div();
        rewriting.offer(below).ifPresent(heading::add);
        var top = new Div(heading, below, new Paragraph(ui.getTranslation("library.why")));
        leads.forEach(lead -> lead.line().ifPresent(top::add));
        return top;
    }
}
