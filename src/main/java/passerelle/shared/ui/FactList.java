package passerelle.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;

/** Names and values side by side, for reading. */
public class FactList extends DescriptionList {

    public FactList() {
        addClassName("fact-list");
    }

    /** Leaves out what has no value. */
    public FactList with(String name, String value) {
        if (!value.isBlank()) {
            add(new Term(name), new Description(value));
        }
        return this;
    }

    public FactList with(String name, Component value) {
        add(new Term(name), new Description(value));
        return this;
    }
}
