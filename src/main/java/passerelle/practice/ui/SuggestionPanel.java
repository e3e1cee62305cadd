package passerelle.practice.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import passerelle.practice.GoodPracticeId;
import passerelle.practice.OpenSuggestion;
import passerelle.practice.PracticeSuggestionService;
import passerelle.shared.ui.MarkdownProse;
import passerelle.shared.ui.Phrases;
import passerelle.shared.ui.PrimaryButton;
import passerelle.shared.ui.QuietButton;
import passerelle.text.SavedText;

/** Another wording beside the city’s own: the city takes it, or keeps what it wrote. */
class SuggestionPanel extends Div {

    SuggestionPanel(PracticeSuggestionService suggestions, GoodPracticeId practice, OpenSuggestion suggestion) {
        addClassNames("practice-suggestion");
        var about = suggestion.about();
        var texts = new Div(
                text("practice.suggestion.now", suggestion.now(), about.language()),
                text("practice.suggestion.new", suggestion.suggested(), about.language()));
        texts.addClassName("collision-texts");
        var take = new PrimaryButton("practice.suggestion.accept", () -> {
            suggestions.accept(practice, about, suggestion.now().version());
            UI.getCurrent().refreshCurrentRoute(false);
        });
        var keep = new QuietButton("practice.suggestion.decline", () -> {
                    suggestions.decline(practice, about);
                    UI.getCurrent().refreshCurrentRoute(false);
                })
                .about(Phrases.name(about.part()));
        var choices = new Div(take, keep);
        choices.addClassName("collision-choices");
        add(
                new Paragraph(getTranslation(
                        "practice.suggestion.by", suggestion.suggested().savedBy(), Phrases.name(about.part()))),
                texts,
                choices);
    }

    private Div text(String title, SavedText text, String language) {
        var prose = new MarkdownProse(text.body()).in(language);
        prose.addClassName("collision-text");
        return new Div(new H4(getTranslation(title)), prose);
    }
}
