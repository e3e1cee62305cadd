package passerelle.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.signals.Signal;
import java.util.List;
import java.util.stream.Stream;
import passerelle.assessment.Figure;
import passerelle.assessment.FigureSaving;
import passerelle.assessment.FigureService;
import passerelle.instrument.ProfileField;
import passerelle.shared.ui.Phrases;
import passerelle.text.TextKey;
import passerelle.text.TextService;
import passerelle.text.ui.TextBox;

/** Puts the cards of the city's figures together. */
@org.springframework.stereotype.Component
class FigureCards {

    private final FigureService figures;
    private final TextService texts;
    private final FactForm facts;

    FigureCards(FigureService figures, TextService texts, FactForm facts) {
        this.figures = figures;
        this.texts = texts;
        this.facts = facts;
    }

    /** The figures that an edition asks for, and the way from there into the facts of the city. */
    List<Component> all(SheetModel model) {
        var cards = model.edition().profile().stream().map(asked -> (Component) card(model, asked));
        return Stream.concat(facts.offer(model).stream(), cards).toList();
    }

    private FigureCard card(SheetModel model, ProfileField asked) {
        var id = model.assessment().id();
        var card = new FigureCard(id, asked, model.now().figure(asked.code()), store(model, asked));
        card.onTouch(typing -> model.touch(asked.code(), typing));
        card.setReadOnly(!model.isWritable(asked.code()));
        card.hold(model.isHeld(asked.code()));
        Signal.effect(card, () -> card.follow(model.figure(asked.code()).get()));
        return asked.type() == ProfileField.Type.TEXT ? card.with(words(model, asked, card)) : card;
    }

    private FigureCard.Store store(SheetModel model, ProfileField asked) {
        var id = model.assessment().id();
        return new FigureCard.Store() {

            @Override
            public FigureSaving save(Figure figure, long seen) {
                var outcome = figures.save(id, asked.code(), figure, seen);
                model.refresh();
                return outcome;
            }

            @Override
            public void setAside(Figure mine) {
                figures.setAside(id, asked.code(), mine);
            }
        };
    }

    private TextBox words(SheetModel model, ProfileField asked, FigureCard card) {
        var key = new TextKey("assessment", model.assessment().id().value(), asked.code());
        var box = new TextBox(
                texts, key, asked.title().in(Phrases.locale()), model.now().text(asked.code()));
        box.setReadOnly(!model.isWritable(asked.code()));
        return box.afterSaving(model::refresh);
    }
}
