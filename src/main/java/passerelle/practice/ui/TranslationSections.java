package passerelle.practice.ui;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import passerelle.practice.PracticePart;
import passerelle.practice.PracticeSection;
import passerelle.practice.PracticeService;
import passerelle.shared.ui.MarkdownProse;
import passerelle.shared.ui.Phrases;
import passerelle.text.TextKey;
import passerelle.text.ui.TextBox;

/** A practice in its other language: each text of the original beside the one that translates it. */
class TranslationSections extends Div {

    private final ReportModel model;
    private final String language;

    TranslationSections(ReportModel model, String language) {
        this.model = model;
        this.language = language;
        addClassName("practice-sections");
        var title = section(Phrases.name(this, PracticeSection.SUMMARY));
        title.setId(PracticeSection.SUMMARY.code());
        title.add(
                new TitleField(model, language),
                original(model.practice().facts().title().in(model.original())));
        for (var part : PracticePart.values()) {
            if (model.isWritten(part.field(model.original()))) {
                add(translated(part));
            }
        }
        addComponentAsFirst(title);
    }

    private Section translated(PracticePart part) {
        var section = section(Phrases.name(this, part));
        var field = part.field(language);
        var key = new TextKey(PracticeService.SUBJECT, model.practice().id().value(), field);
        var box = new TextBox(model.texts(), key, Phrases.name(this, part), model.text(field))
                .in(language)
                .withMarkdown()
                .afterSaving(model::tell);
        section.add(box, original(model.text(part.field(model.original())).body()));
        return section;
    }

    private Section section(String title) {
        var section = new Section();
        section.addClassNames("practice-section", "practice-translation");
        var heading = new Div(new H2(title));
        heading.addClassName("practice-section-heading");
        section.add(heading);
        return section;
    }

    private Aside original(String words) {
        var from = new Paragraph(getTranslation("practice.original." + model.original()));
        from.addClassNames("muted", "small");
        var aside = new Aside(from, new MarkdownProse(words).in(model.original()));
        aside.addClassName("practice-guide");
        return aside;
    }
}
