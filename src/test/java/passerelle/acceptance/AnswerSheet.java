package passerelle.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasAttributeOptions;
import java.util.List;

/** An answer sheet that lies open before somebody. */
final class AnswerSheet {

    private static final ContainsTextOptions PATIENT = new ContainsTextOptions().setTimeout(Walker.PATIENCE);

    private static final String WITHOUT_ANSWER = """
            () => [...document.querySelectorAll('answer-card:not([id^=figure-])')]
              .filter(card => !card.querySelector('.answer-stored').innerText.startsWith('Enregistré'))
              .map(card => card.id)
            """;

    private final Walker reader;

    AnswerSheet(Walker reader) {
        this.reader = reader;
        reader.page().locator("answer-card").first().waitFor();
    }

    AnswerSheet area(String name) {
        var link = reader.page().locator("a.area-link:has(.area-name:text-is('" + name + "'))");
        reader.page().waitForResponse(answer -> answer.url().contains("v-r=uidl"), link::click);
        reader.visitor().rest();
        assertThat(reader.page().locator(".sheet-cards h2").first()).containsText(name, PATIENT);
        return this;
    }

    /** @param option counted from 0, as the edition orders them */
    AnswerSheet choose(String indicator, int option) {
        var card = card(indicator);
        card.locator(".answer-options > vaadin-radio-group vaadin-radio-button input")
                .nth(option)
                .click();
        return stored(card);
    }

    AnswerSheet tick(String indicator, int... options) {
        var card = card(indicator);
        for (var option : options) {
            card.locator(".answer-options > vaadin-checkbox-group vaadin-checkbox input")
                    .nth(option)
                    .click();
            stored(card);
        }
        return this;
    }

    AnswerSheet notApplicable(String indicator, String reason) {
        var card = card(indicator);
        card.locator(".not-applicable vaadin-checkbox").click();
        card.locator(".not-applicable vaadin-text-field input").fill(reason);
        return stored(card);
    }

    AnswerSheet explain(String indicator, String words) {
        var box = card(indicator).locator(".text-box");
        box.locator("textarea").fill(words);
        assertThat(box).hasAttribute("data-state", "saved", new HasAttributeOptions().setTimeout(Walker.PATIENCE));
        return this;
    }

    /**
     * Takes the same option, or the last before it, on every card of every area that has no answer yet: one card after
     * the other, without waiting for what is called saved before the last of the area.
     */
    AnswerSheet answerTheRest(int option) {
        var areas = reader.page().locator("a.area-link .area-name").allInnerTexts();
        areas.forEach(name -> {
            area(name);
            var cards = (List<?>) reader.page().evaluate(WITHOUT_ANSWER);
            cards.stream()
                    .filter(card -> take((String) card, option))
                    .toList()
                    .forEach(card -> stored(card((String) card)));
        });
        return this;
    }

    AnswerSheet isAnswered(int answers, int indicators) {
        reader.sees(answers + " réponses sur " + indicators);
        return this;
    }

    /** The check before submission finds questions that must be answered first. */
    AnswerSheet isRefused() {
        reader.ask("Vérifier et soumettre").sees("Pas encore prêt à être soumis");
        reader.save("Fermer");
        return this;
    }

    void submit(String reason) {
        reader.ask("Vérifier et soumettre")
                .fill("Pourquoi vous soumettez malgré tout", reason)
                .save("Soumettre")
                .sees("Plus rien ne peut être modifié");
    }

    /** Whether the card offers options; else it is answered in words, which are called saved at their own place. */
    private boolean take(String indicator, int option) {
        var choices = card(indicator)
                .locator(".answer-options > :is(vaadin-radio-group, vaadin-checkbox-group)")
                .locator("input");
        var number = choices.count();
        if (number == 0) {
            explain(indicator, "Exposé dans le rapport annuel au conseil.");
        } else {
            choices.nth(Math.min(option, number - 1)).click();
        }
        return number > 0;
    }

    private AnswerSheet stored(Locator card) {
        assertThat(card.locator(".answer-stored")).containsText("Enregistré", PATIENT);
        assertThat(card).not().hasAttribute("pending", "", new HasAttributeOptions().setTimeout(Walker.PATIENCE));
        return this;
    }

    private Locator card(String indicator) {
        return reader.page().locator("answer-card#" + indicator);
    }
}
