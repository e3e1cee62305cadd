package passerelle.uidl;

import java.io.IOException;
import java.net.URI;
import java.net.http.WebSocket;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The socket by which the server speaks unasked. Atmosphere writes the length of each message before it, greets with its
 * own first message, and says a blank now and then so that nobody closes the line.
 */
final class PushSocket implements WebSocket.Listener {

    private static final String ATMOSPHERE = "&X-Atmosphere-Framework=3.1.5-javascript&X-Atmosphere-Transport=websocket"
            + "&X-Atmosphere-TrackMessageSize=true&X-atmo-protocol=true&X-Atmosphere-tracking-id=0";

    private final StringBuilder heard = new StringBuilder();
    private final Consumer<String> listener;

    private PushSocket(Consumer<String> listener) {
        this.listener = listener;
    }

    /** @param page which of the browser's pages, in the words of an address */
    static WebSocket connect(FlowBrowser browser, String page, Consumer<String> listener) throws IOException {
        var uri = browser.uri("VAADIN/push?v-r=push&" + page + ATMOSPHERE);
        var socket = "ws" + uri.toString().substring("http".length());
        try {
            return browser.client()
                    .newWebSocketBuilder()
                    .buildAsync(URI.create(socket), new PushSocket(listener))
                    .join();
        } catch (CompletionException refused) {
            throw new IOException("No socket at " + socket, refused);
        }
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence words, boolean last) {
        heard.append(words);
        while (takeOne()) {
            // there may be several
        }
        socket.request(1);
        return null;
    }

    private boolean takeOne() {
        var bar = heard.indexOf("|");
        if (bar < 0) {
            return false;
        }
        var begin = bar + 1;
        var end = begin + Integer.parseInt(heard.substring(0, bar).strip());
        if (heard.length() < end) {
            return false;
        }
        var message = heard.substring(begin, end);
        heard.delete(0, end);
        if (message.startsWith("{")) {
            listener.accept(message);
        }
        return true;
    }
}
