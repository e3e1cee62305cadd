package passerelle.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.signals.Signal;
import java.util.ArrayList;
import java.util.List;
import passerelle.assessment.Figure;
import passerelle.assessment.FigureSaving;
import passerelle.assessment.FigureService;
import passerelle.assessment.FormerAnswerService;
import passerelle.assessment.FormerAnswers;
import passerelle.assessment.IndicatorHistory;
import passerelle.instrument.ProfileField;
import passerelle.shared.ui.Folded;
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
    private final IndicatorHistory histories;
    private final FormerAnswerService former;

    FigureCards(
            FigureService figures,
            TextService texts,
            FactForm facts,
            IndicatorHistory histories,
            FormerAnswerService former) {
        this.figures = figures;
        this.texts = texts;
        this.facts = facts;
        this.histories = histories;
        this.former = former;
    }

    /** The figures that an edition asks for, and the way from there into the facts of the city. */
    List<Component> all(SheetModel model, SheetParts.Opened parts) {
        var all = new ArrayList<Component>(facts.offer(model).stream().toList());
        all.addAll(before(model));
        model.edition().profile().forEach(asked -> all.add(card(model, parts, asked)));
        return all;
    }

    /** As a city will see them before it answers. */
    List<Component> preview(SheetModel model) {
        return model.edition().profile().stream()
                .<Component>map(asked -> card(model, asked))
                .toList();
    }

    /** What was said in the round before is read once somebody asks for it. */
    private List<Component> before(SheetModel model) {
        return model.former().equals(FormerAnswers.NONE)
                ? List.of()
                : List.of(new Folded(UI.getCurrent().getTranslation("assessment.figures.former"), () -> former(model)));
    }

    private Component former(SheetModel model) {
        return former.figures(model.assessment().id())
                .<Component>map(said -> new FormerFigureList(model.edition().profile(), said))
                .orElseGet(Div::new);
    }

    private FigureCard card(SheetModel model, ProfileField asked) {
        var id = model.assessment().id();
        var card = new FigureCard(id, asked, model.now().figure(asked.code()), store(model, asked));
        card.onTouch(typing -> model.touch(asked.code(), typing));
        card.setReadOnly(!model.isWritable(asked.code()));
        card.hold(model.isHeld(asked.code()));
        Signal.effect(card, () -> card.follow(model.figure(asked.code()).get()));
        return asked.type() == ProfileField.Type.TEXT ? card.with(words(model, asked)) : card;
    }

    FigureCard card(SheetModel model, SheetParts.Opened parts, ProfileField asked) {
        return card(model, asked).with(new CardParts(model, parts, histories, asked));
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

    private TextBox words(SheetModel model, ProfileField asked) {
        var key = new TextKey("assessment", model.assessment().id().value(), asked.code());
        var box = new TextBox(
                texts, key, asked.title().in(Phrases.locale()), model.now().text(asked.code()));
        box.setReadOnly(!model.isWritable(asked.code()));
        Signal.effect(box, () -> box.show(model.text(asked.code()).get()));
        return box.afterSaving(model::refresh);
    }
}
