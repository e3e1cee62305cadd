package passerelle.shared.ui;

import com.vaadin.flow.component.html.Span;

/** A state in words with a dot of its tone before them. */
public class StatusBadge extends Span {

    public StatusBadge(Tone tone, String words) {
        super(words);
        addClassNames("status-badge", tone.cssClass());
    }
}
