package passerelle.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;

/** A part of a page with its heading, and what one can do with it at the heading's right. */
public class Section extends com.vaadin.flow.component.html.Section {

    private final Div heading = new Div();

    public Section(String title, Component... actions) {
        this(new H2(title), actions);
    }

    private Section(Component title, Component... actions) {
        addClassName("section");
        heading.addClassName("section-heading");
        heading.add(title);
        heading.add(actions);
        add(heading);
    }

    /** One more thing to do, at the right of the heading. */
    public Section action(Component action) {
        heading.add(action);
        return this;
    }

    public static Section sub(String title, Component... actions) {
        return new Section(new H3(title), actions);
    }
}
