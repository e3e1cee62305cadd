package passerelle.journey.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.Optional;
import passerelle.account.Role;
import passerelle.city.CityDetails;
import passerelle.journey.StepState;
import passerelle.shared.ui.Phrases;

/** What comes next, by when and who must do it; whoever must, finds the button. */
class NextAction extends Div {

    NextAction(CityDetails city, StepState next, LocalDate today, Optional<String> link) {
        var words = new JourneyWords(today);
        var actor = next.actor();
        addClassName("journey-next");
        add(new Paragraph(actor == null ? aside(city) : sentence(words, next, actor, today)));
        link.ifPresent(address -> {
            var button = new Anchor(
                    address, getTranslation("journey.open." + next.step().tab()));
            button.addClassName("primary-link");
            add(button);
        });
    }

    private static String sentence(JourneyWords words, StepState next, Role actor, LocalDate today) {
        var action = words.action(next);
        var due = next.due();
        if (due == null) {
            return Phrases.phrase("journey.sentence", action, words.who(actor));
        }
        if (due.isBefore(today)) {
            return Phrases.phrase(
                    "journey.sentence.late", action, due, words.late(next.daysLate(today)), words.who(actor));
        }
        return next.notBefore() == null || !next.notBefore().isAfter(today)
                ? Phrases.phrase("journey.sentence.due", action, due, words.who(actor))
                : Phrases.phrase("journey.sentence.between", action, next.notBefore(), due, words.who(actor));
    }

    /** Nobody is waited for. */
    private static String aside(CityDetails city) {
        var since = city.standingSince();
        return UI.getCurrent()
                .getTranslation("journey.aside." + city.standing(), since == null ? "–" : Phrases.date(since));
    }
}
