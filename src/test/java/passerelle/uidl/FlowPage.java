package passerelle.uidl;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An open page. What the server has to say of it comes with the answer to each request and, once the page is connected,
 * by a socket; both are numbered together. Whoever sends waits until the answer is part of the page.
 */
public final class FlowPage implements AutoCloseable {

    /** How long Flow's own client waits for a message that another one overtook, before it asks for the whole page. */
    private static final Duration LOST = Duration.ofSeconds(5);

    private static final JsonMapper JSON = new JsonMapper();

    private final FlowBrowser browser;
    private final StateTree tree = new StateTree();
    private final Messages messages = new Messages(this::read);
    private final Queue<Rpc.Return> asked = new ConcurrentLinkedQueue<>();
    private final String address;
    private final String csrfToken;
    private final String pushId;
    private @Nullable WebSocket socket;
    private int sent;
    private int resynchronized;
    private volatile boolean expired;

    private FlowPage(FlowBrowser browser, JsonNode config) {
        var uidl = config.path("uidl");
        this.browser = browser;
        this.address = "v-uiId=" + config.path("v-uiId").asInt();
        this.csrfToken = uidl.path("Vaadin-Security-Key").asString();
        this.pushId = uidl.path("Vaadin-Push-ID").asString();
        messages.take(uidl);
    }

    static FlowPage open(FlowBrowser browser, String path) throws IOException {
        browser.get(path);
        var init = browser.get("?v-r=init&" + FlowBrowser.form(Map.of("location", path, "query", "")));
        var page = new FlowPage(browser, JSON.readTree(init).path("appConfig"));
        page.go(path, "open");
        return page;
    }

    /** As if a link to there had been clicked. */
    public void go(String path, String what) throws IOException {
        var question = path.indexOf('?');
        var to = Map.<String, Object>of(
                "route",
                question < 0 ? path : path.substring(0, question),
                "query",
                question < 0 ? "" : path.substring(question + 1),
                "appShellTitle",
                "",
                "historyState",
                Map.of("idx", 0),
                "trigger",
                "link");
        send(what, List.of(new Rpc.Event(tree.root(), "ui-navigate", to)));
    }

    /** From now on the server may speak unasked, where it has switched on push for this page. */
    public FlowPage listen() throws IOException {
        socket = PushSocket.connect(browser, address + "&v-pushId=" + pushId, this::hear);
        return this;
    }

    private void hear(String words) {
        messages.take(JSON.readTree(words));
    }

    @Override
    public void close() {
        if (socket != null) {
            socket.abort();
        }
    }

    /** All elements of the page that are so. */
    public synchronized List<Node> find(Predicate<Node> wanted) {
        return tree.root().all().filter(wanted).toList();
    }

    /** How often it had to ask for the whole page, because a message was lost. */
    public int resynchronized() {
        return resynchronized;
    }

    /**
     * Tells the server what happened, all of it in one request; before it, what became of the scripts that the server
     * asked for since, for it keeps whatever waits for that.
     *
     * @param what names the request in the address, so that the log of the server tells one kind from another
     */
    public void send(String what, List<Rpc> happened) throws IOException {
        var returned = Stream.generate(asked::poll).takeWhile(Objects::nonNull);
        var all = Stream.concat(returned, happened.stream());
        request(what, Map.of("rpc", all.map(Rpc::message).toList()));
    }

    private void request(String what, Map<String, Object> content) throws IOException {
        var body = new LinkedHashMap<>(content);
        body.put("csrfToken", csrfToken);
        body.put("syncId", messages.last());
        body.put("clientId", next());
        var answer = browser.post(
                        "?v-r=uidl&" + address + "&what=" + what, "application/json", JSON.writeValueAsString(body))
                .body();
        var message = JSON.readTree(answer);
        messages.take(message);
        if (expired) {
            throw new IOException("The login has run out");
        }
        if (!reached(message.path("syncId").asInt(-1))) {
            resynchronize();
        }
    }

    private synchronized int next() {
        return sent++;
    }

    private boolean reached(int number) throws IOException {
        try {
            return messages.reach(number, LOST);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
    }

    /** Asks for the page as a whole, as Flow's client does when a message is lost. */
    public void resynchronize() throws IOException {
        resynchronized++;
        request("resynchronize", Map.of("rpc", List.of(), "resynchronize", true));
    }

    private synchronized void read(JsonNode message) {
        var expected = message.path("clientId").asInt(0);
        if (message.path("resynchronize").asBoolean()) {
            tree.reset();
            sent = expected;
        }
        sent = Math.max(sent, expected);
        expired = message.path("meta").path("sessionExpired").asBoolean();
        tree.apply(message.path("changes"));
        message.path("execute").forEach(script -> Rpc.Return.of(script).ifPresent(asked::add));
    }
}
