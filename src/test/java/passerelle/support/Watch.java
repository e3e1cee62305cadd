package passerelle.support;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;

/** Notes what a page asks of other hosts, and what it tries although its policy refuses it. */
final class Watch {

    /** In every page, before its own scripts. */
    static final String SCRIPT = """
            document.addEventListener('securitypolicyviolation', refused => console.error(
              'Refused by the policy of the page: ' + refused.effectiveDirective + ' ' + refused.blockedURI
                + ' at ' + refused.sourceFile + ':' + refused.lineNumber));
            """;

    private static final Pattern REFUSED = Pattern.compile("Refused by the policy.*|.*Content Security Policy.*");
    private static final Pattern OWN = Pattern.compile("(data|blob|about):.*");

    private final String address;
    private final List<String> strange = new CopyOnWriteArrayList<>();

    Watch(String address, Page page) {
        this.address = address;
        page.onRequest(this::see);
        page.onConsoleMessage(this::hear);
    }

    List<String> tell() {
        var told = List.copyOf(strange);
        strange.clear();
        return told;
    }

    private void see(Request request) {
        var url = request.url();
        if (!url.startsWith(address + "/") && !OWN.matcher(url).matches()) {
            strange.add("asked " + url);
        }
    }

    private void hear(ConsoleMessage message) {
        var words = message.text();
        if (REFUSED.matcher(words).matches()) {
            strange.add(words);
        }
    }
}
