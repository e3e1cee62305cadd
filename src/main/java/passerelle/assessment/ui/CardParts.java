package passerelle.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.stream.Stream;
import passerelle.assessment.IndicatorHistory;
import passerelle.audit.ui.HistoryDialog;
import passerelle.instrument.Item;
import passerelle.shared.ui.Phrases;
import passerelle.shared.ui.QuietButton;

/** What stands on every card beside what it asks: why it is closed, what other subjects say of it, and its history. */
record CardParts(SheetModel model, SheetParts.Opened parts, IndicatorHistory histories, Item item) {

    /** Between what is asked and what is answered. */
    List<Component> above() {
        var why = model.whyClosed(item.field()).stream().<Component>map(CardParts::closed);
        return Stream.concat(why, parts.above(item)).toList();
    }

    /** The quiet acts, the history last. */
    List<Component> foot() {
        return Stream.concat(parts.below(item), Stream.of(history())).toList();
    }

    private static Paragraph closed(String why) {
        var closed = new Paragraph(UI.getCurrent().getTranslation(why));
        closed.addClassName("field-closed");
        return closed;
    }

    private Button history() {
        var history = new QuietButton(
                "history.title",
                () -> new HistoryDialog(
                                item.title(Phrases.locale()),
                                page -> histories.of(model.assessment().id(), item.field(), page))
                        .open());
        history.addThemeVariants(ButtonVariant.SMALL);
        return history.about(item.name(Phrases.locale()));
    }
}
