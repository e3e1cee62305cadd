package passerelle.practice.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.springframework.stereotype.Component;
import passerelle.practice.PracticeDetails;
import passerelle.practice.PracticePart;
import passerelle.practice.PracticeService;
import passerelle.practice.PracticeWording;
import passerelle.shared.MarkdownText;

/**
 * What the page of a practice says before it runs in a browser: its title and the beginning of its summary, for search
 * engines and for those who are sent its address; that there is none, where it leads nowhere.
 */
@Component
class PracticeHead implements VaadinServiceInitListener {

    private static final Pattern PRACTICE = Pattern.compile("/practices/(?<code>[a-z]{2}-[a-z0-9-]+-\\d+)");
    private static final int SHORT = 200;

    private final PracticeService practices;
    private final PracticeWording wording;

    PracticeHead(PracticeService practices, PracticeWording wording) {
        this.practices = practices;
        this.wording = wording;
    }

    @Override
    public void serviceInit(ServiceInitEvent service) {
        service.addIndexHtmlRequestListener(this::write);
    }

    private void write(IndexHtmlResponse response) {
        var path =
                Optional.ofNullable(response.getVaadinRequest().getPathInfo()).orElse("");
        var address = PRACTICE.matcher(path);
        if (address.matches()) {
            practices
                    .find(address.group("code"))
                    .ifPresentOrElse(
                            practice -> describe(practice, response.getDocument()),
                            () -> response.getVaadinResponse().setStatus(HttpServletResponse.SC_NOT_FOUND));
        }
    }

    private void describe(PracticeDetails practice, Document page) {
        var title = practice.facts().title();
        var language = title.original();
        var summary = wording.of(practice.id()).get(PracticePart.SUMMARY.field(language));
        page.title(title.in(language));
        if (summary != null && !summary.body().isBlank()) {
            var words = new MarkdownText(summary.body()).plain();
            page.head()
                    .appendElement("meta")
                    .attr("name", "description")
                    .attr("content", words.length() > SHORT ? words.substring(0, SHORT) + " …" : words);
        }
    }
}
