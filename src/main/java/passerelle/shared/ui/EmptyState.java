package passerelle.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** What an empty place will hold, why it matters, and the one button that fills it. */
public class EmptyState extends Div {

    public EmptyState(String title, String text, Component... action) {
        addClassName("empty-state");
        add(new H2(title), new Paragraph(text));
        add(action);
    }
}
