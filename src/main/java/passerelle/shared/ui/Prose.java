package passerelle.shared.ui;

import com.vaadin.flow.component.html.Div;

/** A long text for reading; its lines stay as they were typed. */
public class Prose extends Div {

    public Prose(String text) {
        super(text);
        addClassName("prose");
    }
}
