package passerelle.shared.ui;

import com.vaadin.flow.server.VaadinRequest;

/**
 * Where a browser keeps what a person typed or chose until the server has stored it. Each person has places of their
 * own, so that nobody finds a colleague's words on a shared computer.
 */
public final class KeptWords {

    private KeptWords() {}

    /** What the addresses of all places of the person who is signed in begin with. */
    public static String ofReader() {
        var request = VaadinRequest.getCurrent();
        var person = request == null ? null : request.getUserPrincipal();
        return "passerelle/" + (person == null ? "" : person.getName());
    }

    public static String place(String... path) {
        return ofReader() + "/" + String.join("/", path);
    }
}
