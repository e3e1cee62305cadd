package passerelle.search.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import passerelle.search.SearchText;
import passerelle.shared.ui.Phrases;

/**
 * One field, and what was found below it. The browser opens and closes it and keeps what is typed; the server answers,
 * one question after the other.
 */
@Tag("dialog")
@JavaScript("context://search.js")
class SearchDialog extends HtmlContainer {

    /** How many of a kind are shown. */
    private static final int SHOWN = 5;

    private final List<SearchSource> sources;
    private final HitList list = new HitList();
    private final Div help = new Div();
    private final Paragraph status = new Paragraph();

    SearchDialog(List<SearchSource> sources) {
        this.sources = sources;
        addClassName("search");
        getElement().setAttribute("aria-label", getTranslation("search.title"));
        status.addClassName("voice-only");
        status.getElement().setAttribute("role", "status");
        help.addClassName("search-help");
        var answers = new Div(list, help);
        answers.addClassName("search-answers");
        answers.getElement().setAttribute("tabindex", "0"); // what is longer than the window scrolls by the keys
        add(new SearchHead(), status, answers, new SearchFoot());
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        var trail = Trail.of(attach.getSession());
        var listening = attach.getUI()
                .addAfterNavigationListener(
                        event -> trail.add(event.getLocation().getPath()));
        addDetachListener(detach -> {
            detach.unregisterListener();
            listening.remove();
        });
        getElement().executeJs("window.passerelleSearch.wire(this)");
    }

    /** Called by the browser when somebody pauses, with what stands in the field then. */
    @ClientCallable
    void look(String typed) {
        var text = new SearchText(typed);
        list.clear();
        help.removeAll();
        if (text.isBlank()) {
            begin();
        } else {
            find(text);
        }
        getElement().executeJs("window.passerelleSearch.show(this, $0)", typed);
    }

    private void begin() {
        var addresses = Trail.of(getUI().orElseThrow().getSession()).latest();
        var visited = sources.stream()
                .flatMap(source -> source.visited(addresses, SHOWN).stream())
                .limit(SHOWN)
                .toList();
        status.setText("");
        explain("search.begin", "search.begin.how");
        if (!visited.isEmpty()) {
            list.add(new HitList.Heading(getTranslation("search.visited"), ""), visited, new SearchText(""));
        }
    }

    private void find(SearchText text) {
        var counts = new ArrayList<String>();
        for (var source : sources) {
            var hits = source.find(text, SHOWN);
            if (hits.total() > 0) {
                counts.add(getTranslation("search.count." + source.kind(), hits.total()));
                add(source.kind(), hits, text);
            }
        }
        if (counts.isEmpty()) {
            status.setText(getTranslation("search.none", text.typed()));
            explain("search.none", "search.none.why", text.typed());
        } else {
            status.setText(String.join(", ", counts));
        }
    }

    private void add(String kind, Hits hits, SearchText text) {
        var heading = getTranslation("search.kind." + kind);
        var shown = hits.first().size();
        if (!hits.hasMore()) {
            list.add(new HitList.Heading(heading, Phrases.number(shown)), hits.first(), text);
            return;
        }
        var part = new HitList.Heading(heading, getTranslation("search.count.of", shown, hits.total()));
        if (hits.all().isBlank()) {
            list.add(part, hits.first(), text);
            help.add(new Paragraph(getTranslation("search.narrow." + kind)));
        } else {
            var all = new Anchor(hits.all(), getTranslation("search.all." + kind, hits.total()));
            list.add(part, hits.first(), text, all);
        }
    }

    private void explain(String what, String how, Object... arguments) {
        var sentence = new Paragraph(getTranslation(what, arguments));
        sentence.addClassName("search-sentence");
        help.add(sentence, new Paragraph(getTranslation(how)));
    }
}
