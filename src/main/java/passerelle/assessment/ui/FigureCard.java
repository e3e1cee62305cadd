package passerelle.assessment.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Instant;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.PessimisticLockingFailureException;
import passerelle.assessment.AssessmentId;
import passerelle.assessment.Figure;
import passerelle.assessment.FigureRow;
import passerelle.assessment.FigureSaving;
import passerelle.instrument.ProfileField;
import passerelle.shared.RuleViolation;
import passerelle.shared.ui.Phrases;

/** One figure of the city: typed as the reader's language writes numbers and saved at once, or not collected. */
class FigureCard extends AnswerCard {

    private final ProfileField asked;
    private final transient Store store;
    private final TextField amount = new TextField();
    private final Checkbox notCollected = new Checkbox();
    private final Div options = new Div();
    private final Div collision = new Div();
    private final FigureWords words;
    private final AssessmentId assessment;
    private final OwnVersions own = new OwnVersions();
    private Component answered = options;
    private FigureRow stored;
    private FigureSaving.@Nullable Collided waiting;

    /** The one save path of its figure. */
    interface Store {

        FigureSaving save(Figure figure, long seen);

        /** Lets the figure of somebody else stand, and keeps the own one in the history. */
        void setAside(Figure mine);
    }

    FigureCard(AssessmentId assessment, ProfileField asked, FigureRow stored, Store store) {
        super(AssessmentLinks.card(asked));
        this.assessment = assessment;
        this.asked = asked;
        this.words = new FigureWords(asked, this);
        this.stored = stored;
        this.store = store;
        var heading = new Div(new H3(asked.title().in(getLocale())), state());
        heading.addClassName("indicator-heading");
        options.add(notCollected);
        options.addClassName("answer-options");
        if (asked.type() != ProfileField.Type.TEXT) {
            options.addComponentAsFirst(setUpAmount());
        }
        notCollected.setLabel(getTranslation("assessment.figure.not.collected"));
        notCollected.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                answer(change.getValue() ? Figure.NOT_COLLECTED : Figure.BLANK, seen(stored.version()));
            }
        });
        add(heading, new Paragraph(asked.help().in(getLocale())), options, collision);
        show(Phrases::moment);
    }

    /** The words of a field that is not answered by a number. */
    FigureCard with(Component words) {
        addComponentAtIndex(indexOf(options), words);
        answered = words;
        return this;
    }

    /** Above what is answered and at the foot of the card, once all else is there. */
    FigureCard with(CardParts parts) {
        above(answered, parts.above());
        var foot = new Div();
        foot.add(parts.foot());
        foot.addClassName("card-foot");
        add(foot);
        return this;
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        keep(assessment, stored.version());
    }

    @Override
    boolean recover(Kept kept, long seen) {
        if (notCollected.isReadOnly()) {
            say(getTranslation("assessment.card.left", kept.typed()));
            return false;
        }
        if (!kept.own()) {
            own.forget();
        }
        if (!kept.ticked().isEmpty()) {
            answer(Figure.NOT_COLLECTED, seen);
        } else {
            amount.setValue(kept.typed());
            read(kept.typed(), seen);
        }
        return !amount.isInvalid();
    }

    /** Shows a figure that somebody else stored, unless the reader has typed another one here. */
    void follow(FigureRow now) {
        if (isNews(now) && amount.getValue().equals(words.typed(stored.figure()))) {
            ifFree(amount.getValue(), () -> {
                if (isNews(now)) {
                    settle(new FigureSaving.Saved(now));
                }
            });
        }
    }

    private boolean isNews(FigureRow now) {
        return waiting == null && now.version() > stored.version();
    }

    void setReadOnly(boolean readOnly) {
        amount.setReadOnly(readOnly);
        notCollected.setReadOnly(readOnly);
    }

    private Component setUpAmount() {
        amount.setAriaLabel(asked.title().in(getLocale()));
        var unit = asked.unit();
        if (unit != null) {
            amount.setSuffixComponent(new Span(unit.in(getLocale())));
        }
        amount.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        amount.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                read(change.getValue(), seen(stored.version()));
            }
        });
        return amount;
    }

    private void read(String typed, long seen) {
        try {
            answer(words.read(typed), seen);
        } catch (RuleViolation unreadable) {
            refuse(unreadable);
        }
    }

    /** While two figures wait for a decision nothing goes over the other one; what was typed before is set aside. */
    private void answer(Figure figure, long seen) {
        var undecided = waiting;
        if (undecided == null) {
            save(figure, seen);
        } else {
            if (!undecided.mine().equals(figure)) {
                store.setAside(undecided.mine());
            }
            save(figure, Math.min(seen, undecided.theirs().version() - 1));
        }
    }

    private void save(Figure figure, long seen) {
        var known = own.since(seen);
        attempt(() -> {
            var outcome = store.save(figure, known);
            if (outcome instanceof FigureSaving.Saved saved) {
                own.went(known, saved.stored().version());
            }
            return outcome;
        });
    }

    private void keepTheirs(FigureSaving.Collided collided) {
        attempt(() -> {
            store.setAside(collided.mine());
            return new FigureSaving.Saved(collided.theirs());
        });
    }

    private void attempt(Supplier<FigureSaving> act) {
        try {
            settle(act.get());
        } catch (PessimisticLockingFailureException busy) {
            refuse(new RuleViolation("form.busy"));
        } catch (RuleViolation refusal) {
            refuse(refusal);
        }
    }

    /** Of two figures that collided, both are shown until somebody decides. */
    private void settle(FigureSaving outcome) {
        collision.removeAll();
        waiting = null;
        switch (outcome) {
            case FigureSaving.Saved saved -> {
                stored = saved.stored();
                show(Phrases::time);
            }
            case FigureSaving.Collided collided -> {
                waiting = collided;
                collision.add(both(collided));
                say(getTranslation("assessment.card.collided"));
            }
        }
    }

    private Collided both(FigureSaving.Collided collided) {
        var mine = collided.mine();
        var theirs = collided.theirs();
        return new Collided(
                words.of(mine),
                new Collided.Theirs(words.of(theirs.figure()), theirs.savedBy(), theirs.savedAt()),
                () -> save(mine, theirs.version()),
                () -> keepTheirs(collided));
    }

    /** What was typed stays in the field; the line below it says why it is not stored. */
    private void refuse(RuleViolation refusal) {
        amount.setInvalid(true);
        amount.setErrorMessage(Phrases.of(refusal));
        say(Phrases.phrase("text.unsaved", Phrases.of(refusal)));
    }

    private void show(Function<Instant, String> when) {
        amount.setInvalid(false);
        notCollected.setValue(stored.figure().notCollected());
        amount.setValue(words.typed(stored.figure()));
        var at = stored.savedAt();
        say(at == null ? "" : getTranslation("assessment.card.saved", when.apply(at), stored.savedBy()));
        settle(stored.version(), own.includes(stored.version()));
    }
}
