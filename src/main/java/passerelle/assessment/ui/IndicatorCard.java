package passerelle.assessment.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.signals.Signal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.PessimisticLockingFailureException;
import passerelle.assessment.AnswerRow;
import passerelle.assessment.AnswerSaving;
import passerelle.assessment.FormerAnswer;
import passerelle.instrument.AnswerValue;
import passerelle.instrument.Indicator;
import passerelle.shared.RuleViolation;
import passerelle.shared.ui.Folded;
import passerelle.shared.ui.Notices;
import passerelle.shared.ui.Phrases;
import passerelle.shared.ui.StatusBadge;
import passerelle.shared.ui.Tone;
import passerelle.text.TextKey;
import passerelle.text.ui.TextBox;

/** One indicator: what is asked, what is answered and what stands behind it. */
class IndicatorCard extends AnswerCard {

    private final SheetModel model;
    private final Indicator indicator;
    private final AnswerField field;
    private final Button clear = new Button();
    private final Div foot = new Div(clear);
    private @Nullable Collided collision;

    IndicatorCard(SheetModel model, Indicator indicator) {
        super(AssessmentLinks.card(indicator));
        this.model = model;
        this.indicator = indicator;
        var question = new Paragraph(indicator.question().in(getLocale()));
        question.setId("question-" + indicator.code().value());
        question.addClassName("indicator-question");
        field = new AnswerField(indicator, notApplicable(), this::answer)
                .labelledBy(question.getId().orElseThrow());
        setUpClearing();
        add(heading(), question, example(), field);
        Signal.effect(this, () -> follow(model.answer(indicator.code()).get()));
        Signal.effect(this, this::showCollision);
        var code = indicator.code().value();
        onTouch(typing -> model.touch(code, typing));
        field.setReadOnly(!model.isWritable(code));
        hold(model.isHeld(code));
    }

    /** Below the options: the explanation and the evidence, then what can be taken back. */
    IndicatorCard with(TextBox explanation, EvidencePart evidence) {
        add(explanation, evidence);
        return this;
    }

    /** What the city answered before, above the options. */
    IndicatorCard with(FormerAnswer former) {
        above(
                field,
                List.of(new FormerAnswerPart(
                        model, indicator, former, () -> attempt(() -> model.confirm(indicator.code(), seen())))));
        return this;
    }

    /** Above the options and at the foot of the card, once all else is there. */
    IndicatorCard with(CardParts parts) {
        above(field, parts.above());
        foot.addClassName("card-foot");
        foot.add(parts.foot());
        add(foot);
        return this;
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        keep(model.assessment().id(), model.stored(indicator.code()).version());
    }

    /** What cannot be stored any more is told. */
    @Override
    boolean recover(Kept kept, long seen) {
        var chosen = field.at(kept.ticked());
        var writable = model.isWritable(indicator.code().value());
        if (writable && kept.own()) {
            answer(chosen, seen);
        } else if (writable) {
            recover(chosen, seen);
        } else {
            say(getTranslation("assessment.card.left", new AnswerWords(indicator, this).of(chosen.orElse(null))));
        }
        return writable;
    }

    private void recover(Optional<AnswerValue> value, long seen) {
        attempt(() -> model.recover(indicator.code(), value, seen));
    }

    private Div heading() {
        var code = new Span(indicator.code().value());
        code.addClassName("indicator-code");
        var heading = new Div(new H3(code, new Span(indicator.topic().in(getLocale()))), state());
        heading.addClassName("indicator-heading");
        if (model.former().isNew(indicator.code())) {
            heading.addComponentAtIndex(1, new StatusBadge(Tone.INFO, getTranslation("assessment.former.new")));
        }
        return heading;
    }

    private Details example() {
        var details = new Folded(
                getTranslation("assessment.card.example"),
                () -> new Paragraph(indicator.example().in(getLocale())));
        details.addClassName("indicator-example");
        return details;
    }

    private void setUpClearing() {
        clear.setText(getTranslation("assessment.card.clear"));
        clear.setAriaLabel(
                getTranslation("assessment.card.clear.of", indicator.code().value()));
        clear.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        clear.addClickListener(click -> answer(Optional.empty()));
    }

    private NotApplicableField notApplicable() {
        var key = new TextKey(
                "assessment", model.assessment().id().value(), indicator.code().value() + " not applicable");
        return new NotApplicableField(
                key,
                this::seen,
                (reason, seen) -> answer(reason.map(AnswerValue.NotApplicable::new), seen),
                (reason, seen) -> recover(reason.map(AnswerValue.NotApplicable::new), seen));
    }

    private void answer(Optional<AnswerValue> value) {
        answer(value, seen());
    }

    private long seen() {
        return seen(model.stored(indicator.code()).version());
    }

    private void answer(Optional<AnswerValue> value, long seen) {
        attempt(() -> model.answer(indicator.code(), value, seen));
    }

    private void attempt(Runnable saving) {
        try {
            saving.run();
        } catch (PessimisticLockingFailureException busy) {
            refuse(new RuleViolation("form.busy"));
        } catch (RuleViolation refusal) {
            refuse(refusal);
        }
    }

    private void refuse(RuleViolation refusal) {
        Notices.refused(Phrases.of(refusal));
        show(model.stored(indicator.code()));
    }

    /** What somebody else stored waits while a collision does, and while a reason is being written. */
    private void follow(AnswerRow now) {
        if (model.isOwn(indicator.code()) || !field.isExcused()) {
            showUnlessCollided(now);
        } else {
            ifFree(field.reason(), () -> showUnlessCollided(model.stored(indicator.code())));
        }
    }

    private void showUnlessCollided(AnswerRow now) {
        if (model.collision(indicator.code()).peek().isEmpty()) {
            show(now);
        }
    }

    private void show(AnswerRow stored) {
        field.show(stored);
        clear.setVisible(
                stored.value() != null && model.isWritable(indicator.code().value()));
        say(words(stored));
        settle(stored.version(), model.isOwn(indicator.code()));
    }

    private String words(AnswerRow stored) {
        var at = stored.savedAt();
        if (at == null) {
            return indicator.isScored() ? getTranslation("assessment.card.open") : "";
        }
        var when = model.wasSavedHere(indicator.code()) ? Phrases.time(at) : Phrases.moment(at);
        if (stored.confirmedRound() != null) {
            return getTranslation("assessment.card.confirmed", when, stored.savedBy(), stored.confirmedRound() + "");
        }
        return getTranslation(
                stored.value() == null ? "assessment.card.cleared" : "assessment.card.saved", when, stored.savedBy());
    }

    private Collided both(AnswerSaving.Collided collided) {
        var words = new AnswerWords(indicator, this);
        var theirs = collided.theirs();
        return new Collided(
                words.of(collided.mine().orElse(null)),
                new Collided.Theirs(words.of(theirs.value()), theirs.savedBy(), theirs.savedAt()),
                () -> attempt(() -> model.keepMine(indicator.code())),
                () -> attempt(() -> model.keepTheirs(indicator.code())));
    }

    private void showCollision() {
        var waiting = model.collision(indicator.code()).get();
        if (collision != null) {
            remove(collision);
            collision = null;
            if (waiting.isEmpty()) {
                show(model.stored(indicator.code()));
            }
        }
        waiting.ifPresent(collided -> {
            collision = both(collided);
            if (collided.mine()
                    .filter(AnswerValue.NotApplicable.class::isInstance)
                    .isEmpty()) {
                field.show(collided.theirs());
            }
            getElement().insertChild(getElement().indexOfChild(field.getElement()) + 1, collision.getElement());
            say(getTranslation("assessment.card.collided"));
        });
    }
}
