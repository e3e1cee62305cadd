package passerelle.result.ui;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;
import passerelle.scoring.Score;

/** A percent as a bar beside its number, which alone is read aloud. */
@Tag("meter")
class PercentBar extends HtmlComponent {

    PercentBar(Score score) {
        addClassName("percent-bar");
        getElement().setAttribute("max", "100");
        getElement().setAttribute("value", Integer.toString(score.rounded()));
        getElement().setAttribute("aria-hidden", "true");
    }
}
