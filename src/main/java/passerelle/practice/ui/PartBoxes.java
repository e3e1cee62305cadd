package passerelle.practice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import passerelle.practice.PracticePart;
import passerelle.practice.PracticeSection;
import passerelle.practice.PracticeService;
import passerelle.shared.ui.Phrases;
import passerelle.text.TextKey;
import passerelle.text.ui.TextBox;

/** The long texts of a section in one language: the text as a whole and, behind it, its single aspects. */
class PartBoxes extends Div {

    private final ReportModel model;
    private final String language;

    PartBoxes(ReportModel model, PracticeSection section, String language) {
        this.model = model;
        this.language = language;
        addClassName("practice-parts");
        var parts = PracticePart.of(section);
        add(box(parts.getFirst()));
        if (parts.size() > 1) {
            add(more(section, parts.subList(1, parts.size())));
        }
    }

    private Component more(PracticeSection section, List<PracticePart> parts) {
        var boxes = new Div();
        parts.forEach(part -> boxes.add(box(part)));
        var more = new Details(getTranslation("practice.more." + section.name()), boxes);
        more.addClassName("practice-more");
        more.setOpened(parts.stream().anyMatch(part -> model.isWritten(part.field(language))));
        return more;
    }

    private TextBox box(PracticePart part) {
        var field = part.field(language);
        var key = new TextKey(PracticeService.SUBJECT, model.practice().id().value(), field);
        return new TextBox(model.texts(), key, Phrases.name(this, part), model.text(field))
                .in(language)
                .withMarkdown()
                .withHelp(getTranslation("practice.help." + part.name()))
                .afterSaving(model::tell);
    }
}
