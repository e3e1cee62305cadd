package passerelle.workbook;

import java.util.List;
import java.util.Optional;
import passerelle.assessment.AnswerSheet;
import passerelle.assessment.Figure;
import passerelle.instrument.ProfileField;
import passerelle.shared.ui.Numbers;
import passerelle.table.CellText;

/** Puts the city in figures on paper. */
record FigurePaper(AnswerSheet answers, SheetWords words) {

    Optional<Paper.Chapter> chapter(Portion portion) {
        var items = portion.profile(answers.edition()).stream().map(this::item).toList();
        return items.isEmpty()
                ? Optional.empty()
                : Optional.of(new Paper.Chapter(words.of("workbook.profile.title"), "", items));
    }

    private Paper.Item item(ProfileField field) {
        var figure = answers.figure(field.code()).figure();
        var text = answers.text(field.code()).body();
        var said = text.isBlank() || figure.notCollected() ? said(field, figure) : CellText.plain(text);
        return new Paper.Item(
                words.of(field.title()), List.of(new Paper.Field(words.of("workbook.paper.answer"), said)));
    }

    private String said(ProfileField field, Figure figure) {
        var amount = figure.amount();
        if (amount == null) {
            return figure.notCollected() ? words.of("workbook.said.not.collected") : "";
        }
        if (field.type() == ProfileField.Type.YEAR) {
            return amount.toPlainString();
        }
        var unit = field.unit();
        var number = Numbers.shown(amount, words.language());
        return unit == null ? number : number + "\u00a0" + words.of(unit);
    }
}
