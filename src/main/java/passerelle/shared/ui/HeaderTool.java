package passerelle.shared.ui;

import com.vaadin.flow.component.Component;

/** A part of the header for whoever is signed in; contributed as a bean, and made once for each window. */
public interface HeaderTool {

    Component content();
}
