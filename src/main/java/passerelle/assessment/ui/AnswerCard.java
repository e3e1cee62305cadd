package passerelle.assessment.ui;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.signals.Signal;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import passerelle.assessment.AssessmentId;
import passerelle.shared.ui.KeptWords;

/**
 * A card that says in words whether what it shows is stored. Between a change in the browser and the server's word it
 * says that it is not saved yet.
 */
@Tag("answer-card")
@JavaScript("context://kept-words.js")
@JavaScript("context://answer-card.js")
abstract class AnswerCard extends HtmlContainer {

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
        getElement().addPropertyChangeListener("seen", "answer-seen", seen -> {});
    }

    /**
     * The version that the reader has before the eyes. The browser tells it ahead of each change: the page there may be
     * behind what the server has already sent.
     *
     * @param sent where no browser tells
     */
    long seen(long sent) {
        return (long) getElement().getProperty("seen", (double) sent);
    }

    /**
     * Shows what somebody else stored, unless the browser holds something unsaved: saving that will say that it has
     * changed.
     *
     * @param words that the server knows of in the card's field
     */
    void ifFree(String words, Runnable show) {
        getElement().executeJs("return this.isFree($0)", words).then(Boolean.class, free -> {
            if (free) {
                show.run();
            }
        });
    }

    /** Tells whether the reader, who is at the card, changes something there. */
    void onTouch(Consumer<Boolean> touched) {
        getElement()
                .addEventListener(
                        "card-touched",
                        touch -> touched.accept(
                                touch.getEventData().get("event.detail").asBoolean()))
                .addEventData("event.detail");
    }

    /**
     * Lets the reader wait while somebody else writes here. Only the browser closes the fields, and only where nothing
     * unsaved stands: the server takes whatever was typed before it knew.
     */
    void hold(Signal<Boolean> held) {
        Signal.effect(this, () -> getElement().setAttribute("held", held.get()));
    }

    /**
     * From now on the browser keeps what is chosen until it is stored, and gives back what it still holds.
     *
     * @param version of the answer that the card shows
     */
    void keep(AssessmentId assessment, long version) {
        var place = KeptWords.place("answer", assessment.value().toString(), getId().orElseThrow());
        getElement().executeJs("this.watch($0, $1)", place, version);
    }

    /**
     * What the card shows is stored, at that version.
     *
     * @param own whether it came about at this page
     */
    void settle(long version, boolean own) {
        getElement().executeJs("this.stored($0, $1)", version, own);
    }

    /**
     * What the browser still held from before takes the same way as what is chosen now.
     *
     * @param ticked the places of the options, from 0, joined by commas
     * @param seen the version of the answer that was seen then
     * @param own whether it came about at this very page, before that showed something else
     * @return whether the browser need not hold it any more
     */
    @ClientCallable
    boolean recover(String ticked, String typed, double seen, boolean own) {
        var places = Stream.of(ticked.split(","))
                .filter(place -> !place.isEmpty())
                .map(Integer::valueOf)
                .toList();
        return recover(new Kept(places, typed, own), (long) seen);
    }

    /** What somebody had chosen in a card: the places of ticked options, and what was typed beside them. */
    record Kept(List<Integer> ticked, String typed, boolean own) {}

    /**
     * What came about at another page is not known to this one: it goes over nothing that was stored since.
     *
     * @return false where nobody may write any more
     */
    abstract boolean recover(Kept kept, long seen);

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

    /** What stands before the options or the field of the card. */
    void above(Component answered, List<Component> some) {
        var place = indexOf(answered);
        for (int next = 0; next < some.size(); next++) {
            addComponentAtIndex(place + next, some.get(next));
        }
    }

    void say(String words) {
        stored.setText(words);
    }
}
