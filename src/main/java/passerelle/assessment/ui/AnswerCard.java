package passerelle.assessment.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/**
 * A card that says in words whether what it shows is stored. Between a change in the browser and the server's word it
 * says that it is not saved yet.
 */
@Tag("answer-card")
@JavaScript("context://answer-card.js")
class AnswerCard extends HtmlContainer {

    private final Span stored = new Span();

    AnswerCard(String id) {
        setId(id);
        addClassName("indicator-card");
        getElement().setAttribute("tabindex", "-1");
        getElement()
                .addEventListener(
                        "answer-changed",
                        change -> getElement()
                                .setAttribute(
                                        "settled",
                                        Long.toString(change.getEventData()
                                                .get("event.detail")
                                                .asLong())))
                .addEventData("event.detail");
    }

    /** The line that tells what is stored, or that nothing is yet. */
    Div state() {
        var pending = new Span(getTranslation("assessment.card.pending"));
        pending.addClassName("answer-pending");
        stored.addClassName("answer-stored");
        var state = new Div(stored, pending);
        state.addClassName("answer-state");
        state.getElement().setAttribute("role", "status");
        return state;
    }

    void say(String words) {
        stored.setText(words);
    }
}
