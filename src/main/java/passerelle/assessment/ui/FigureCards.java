package passerelle.assessment.ui;

import com.vaadin.flow.signals.Signal;
import org.springframework.stereotype.Component;
import passerelle.assessment.FigureService;
import passerelle.instrument.ProfileField;
import passerelle.shared.ui.Phrases;
import passerelle.text.TextKey;
import passerelle.text.TextService;
import passerelle.text.ui.TextBox;

/** Puts the cards of the city's figures together. */
@Component
class FigureCards {

    private final FigureService figures;
    private final TextService texts;

    FigureCards(FigureService figures, TextService texts) {
        this.figures = figures;
        this.texts = texts;
    }

    FigureCard card(SheetModel model, ProfileField asked) {
        var id = model.assessment().id();
        var card = new FigureCard(id, asked, model.now().figure(asked.code()), (figure, seen) -> {
            var outcome = figures.save(id, asked.code(), figure, seen);
            model.refresh();
            return outcome;
        });
        card.onTouch(typing -> model.touch(asked.code(), typing));
        Signal.effect(
                card, () -> card.setReadOnly(model.isReadOnly(asked.code()).get()));
        Signal.effect(card, () -> card.follow(model.figure(asked.code()).get()));
        return asked.type() == ProfileField.Type.TEXT ? card.with(words(model, asked, card)) : card;
    }

    private TextBox words(SheetModel model, ProfileField asked, FigureCard card) {
        var key = new TextKey("assessment", model.assessment().id().value(), asked.code());
        var box = new TextBox(
                texts, key, asked.title().in(Phrases.locale()), model.now().text(asked.code()));
        box.setReadOnly(!model.isWritable(asked.code()));
        return box.afterSaving(model::refresh);
    }
}
