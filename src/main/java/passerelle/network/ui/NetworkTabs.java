package passerelle.network.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;

/** The ways of looking at the network; each keeps the group and the results. */
class NetworkTabs extends Nav {

    NetworkTabs() {
        addClassName("view-choice");
        setAriaLabel(getTranslation("network.looks"));
    }

    void show(NetworkAddress address) {
        removeAll();
        for (var look : Look.values()) {
            var link = new Anchor(address.with(look).link(), getTranslation("network.look." + look));
            if (look == address.look()) {
                link.getElement().setAttribute("aria-current", "page");
            }
            add(link);
        }
    }
}
