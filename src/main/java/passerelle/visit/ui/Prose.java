package passerelle.visit.ui;

import com.vaadin.flow.component.html.Div;

/** A long text for reading; its lines stay as they were typed. */
class Prose extends Div {

    Prose(String text) {
        super(text);
        addClassName("prose");
    }
}
