package passerelle.search.ui;

import com.vaadin.flow.server.VaadinSession;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** The addresses that somebody opened since signing in, the latest first and each once. */
class Trail implements Serializable {

    private static final int LONGEST = 50;

    private final ArrayList<String> addresses = new ArrayList<>();

    /** That of the session; for as long as it lasts. */
    static Trail of(VaadinSession session) {
        var trail = session.getAttribute(Trail.class);
        if (trail == null) {
            trail = new Trail();
            session.setAttribute(Trail.class, trail);
        }
        return trail;
    }

    void add(String address) {
        addresses.remove(address);
        addresses.addFirst(address);
        if (addresses.size() > LONGEST) {
            addresses.removeLast();
        }
    }

    List<String> latest() {
        return List.copyOf(addresses);
    }
}
