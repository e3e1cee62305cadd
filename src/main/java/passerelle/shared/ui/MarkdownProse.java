package passerelle.shared.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.markdown.Markdown;
import passerelle.shared.MarkdownText;

/** A long text with paragraphs, lists, bold words and links, for reading; what else somebody typed stays as typed. */
public class MarkdownProse extends Div {

    private final Markdown words = new Markdown();

    public MarkdownProse(String text) {
        addClassNames("prose", "markdown");
        add(words);
        show(text);
    }

    public final void show(String text) {
        words.setContent(new MarkdownText(text).safe());
    }

    /** In which language it is written, for whoever hears it. */
    public MarkdownProse in(String language) {
        getElement().setAttribute("lang", language);
        return this;
    }
}
