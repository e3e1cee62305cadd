package passerelle.assessment.ui;

import com.vaadin.flow.signals.Signal;
import org.springframework.stereotype.Component;
import passerelle.assessment.IndicatorHistory;
import passerelle.instrument.Indicator;
import passerelle.text.TextKey;
import passerelle.text.TextService;
import passerelle.text.ui.TextBox;

/** Puts the cards of indicators together. */
@Component
class IndicatorCards {

    private final TextService texts;
    private final EvidenceActs evidence;
    private final IndicatorHistory histories;

    IndicatorCards(TextService texts, EvidenceActs evidence, IndicatorHistory histories) {
        this.texts = texts;
        this.evidence = evidence;
        this.histories = histories;
    }

    IndicatorCard card(SheetModel model, SheetParts.Opened parts, Indicator indicator) {
        var card = new IndicatorCard(model, indicator);
        model.former().of(indicator.code()).ifPresent(card::with);
        return card.with(explanation(card, model, indicator), new EvidencePart(model, indicator, evidence))
                .with(new CardParts(model, parts, histories, indicator));
    }

    /** As a city will see it before it answers. */
    IndicatorCard preview(SheetModel model, Indicator indicator) {
        var card = new IndicatorCard(model, indicator);
        return card.with(explanation(card, model, indicator), new EvidencePart(model, indicator, evidence));
    }

    /** Where nothing is to be chosen, the text is the answer and counts as soon as it is stored. */
    private TextBox explanation(IndicatorCard card, SheetModel model, Indicator indicator) {
        var key = new TextKey(
                "assessment", model.assessment().id().value(), indicator.code().value());
        var label = card.getTranslation(indicator.isScored() ? "assessment.card.explanation" : "assessment.card.words");
        var box = new TextBox(texts, key, label, model.now().text(indicator.code()));
        var code = indicator.code().value();
        box.setReadOnly(!model.isWritable(code));
        Signal.effect(box, () -> box.show(model.text(indicator.code()).get()));
        return indicator.isScored() ? box : box.afterSaving(model::refresh);
    }
}
