package passerelle.text.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import passerelle.text.SavedText;
import passerelle.text.TextKey;
import passerelle.text.TextSaving;
import passerelle.text.TextService;

/** A long text that saves itself while it is typed and says when it did. */
public class TextBox extends Div {

    private final TextArea area = new TextArea();
    private final Span state = new Span();
    private final TextService texts;
    private final TextKey key;
    private long seen;

    public TextBox(TextService texts, TextKey key, String label, SavedText stored) {
        this.texts = texts;
        this.key = key;
        this.seen = stored.version();
        addClassName("text-box");
        area.setLabel(label);
        area.setValue(stored.body());
        area.setValueChangeMode(ValueChangeMode.LAZY);
        area.addValueChangeListener(change -> save(change.getValue()));
        add(area, state);
    }

    /** A sentence of guidance below the label. */
    public TextBox withHelp(String help) {
        area.setHelperText(help);
        return this;
    }

    public void setReadOnly(boolean readOnly) {
        area.setReadOnly(readOnly);
    }

    private void save(String body) {
        switch (texts.save(key, body, seen, getLocale().getLanguage())) {
            case TextSaving.Saved saved -> seen = saved.text().version();
            case TextSaving.Collided collided -> state.setText(collided.theirs().savedBy());
        }
    }
}
