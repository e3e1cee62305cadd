package passerelle.reuse.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import passerelle.city.CityFound;
import passerelle.practice.PracticeDetails;
import passerelle.reuse.AdaptationRow;
import passerelle.reuse.AdaptationService;
import passerelle.shared.ui.PageActs;
import passerelle.shared.ui.QuietButton;
import passerelle.text.TextKey;
import passerelle.text.TextService;
import passerelle.text.ui.TextBox;

/** What the people of a city do about what it adapted: tell it, tell more, correct it and take it back. */
@org.springframework.stereotype.Component
class AdaptationActs {

    private final AdaptationService adaptations;
    private final TextService texts;

    AdaptationActs(AdaptationService adaptations, TextService texts) {
        this.adaptations = adaptations;
        this.texts = texts;
    }

    Component tell(PracticeDetails practice, List<CityFound> cities) {
        return new QuietButton("reuse.tell", () -> {
            var form = new AdaptationForm(cities);
            PageActs.open(
                    "reuse.tell",
                    "reuse.tell.act",
                    form,
                    confirmed -> adaptations.tell(form.city().id(), practice.code(), form.note()));
        });
    }

    Component[] about(AdaptationRow told) {
        var city = told.city().names().in(UI.getCurrent().getLocale());
        var key = new TextKey(AdaptationService.SUBJECT, told.id().value(), AdaptationService.STORY);
        var story = new TextBox(texts, key, UI.getCurrent().getTranslation("reuse.story"), told.story())
                .withHelp(UI.getCurrent().getTranslation("reuse.story.help"))
                .withMarkdown();
        var acts = new Div(
                new QuietButton("reuse.correct", () -> correct(told)).about(city),
                new QuietButton("reuse.withdraw", () -> withdraw(told)).about(city));
        acts.addClassName("card-actions");
        return new Component[] {story, acts};
    }

    private void correct(AdaptationRow told) {
        var form = new AdaptationForm(told.note());
        PageActs.correct(
                "reuse.correct",
                form,
                () -> new AdaptationForm(told.note()),
                (confirmed, why) -> adaptations.correct(told.id(), form.note(), why));
    }

    private void withdraw(AdaptationRow told) {
        PageActs.ask("reuse.withdraw", "reuse.withdraw.consequence", why -> adaptations.withdraw(told.id(), why));
    }
}
