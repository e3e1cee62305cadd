package passerelle.text.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import passerelle.text.SavedText;

/** A text to be read, in the language in which it was written; said where that is not the reader's. */
public class WrittenWords extends Div {

    public WrittenWords(SavedText text) {
        addClassName("written-words");
        var words = new Paragraph(text.body());
        words.getElement().setAttribute("lang", text.language());
        add(words);
        if (WrittenLanguage.isForeign(text, getLocale())) {
            var mark = new Span(WrittenLanguage.words(text, this));
            mark.addClassName("written-language");
            add(mark);
        }
    }
}
