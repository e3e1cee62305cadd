package passerelle.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.assertions.LocatorAssertions.HasValueOptions;
import java.util.Map;
import java.util.Random;
import java.util.function.BooleanSupplier;

/** Somebody who answers at random and remembers what the page called saved. */
final class Typist {

    static final int NONE = -1;

    /** What the cards of the page show: the place of the option chosen, and the explanation. */
    private static final String SHOWN = """
            () => Object.fromEntries([...document.querySelectorAll('answer-card')].flatMap(card => [
              [card.id + ' option', '' + [...card.querySelectorAll(
                '.answer-options :is(vaadin-radio-button, vaadin-checkbox)')].findIndex(button => button.checked)],
              [card.id + ' words', card.querySelector('.text-box vaadin-text-area')?.value ?? '']]))
            """;

    private static final String IN_VAIN = "Written when nobody was there any more";

    private final Random chance;
    private final Promises promises;
    private String inVain = "";

    Typist(Random chance, Promises promises) {
        this.chance = chance;
        this.promises = promises;
    }

    /** What the option chosen on that card is called among the promises. */
    static String option(String card) {
        return card + " option";
    }

    static String words(String card) {
        return card + " words";
    }

    @SuppressWarnings("unchecked")
    Map<String, String> missingFrom(Page page) {
        page.locator("answer-card").first().waitFor();
        return promises.brokenBy((Map<String, String>) page.evaluate(SHOWN));
    }

    /** Until the page called something saved. */
    void answerOnce(Page page) {
        var before = promises.number();
        answer(page, () -> promises.number() == before);
    }

    /** Until the server is gone. */
    void answer(Page page, BooleanSupplier serverLives) {
        var cards = page.locator("answer-card").all();
        while (serverLives.getAsBoolean()) {
            var card = cards.get(chance.nextInt(cards.size()));
            try {
                if (chance.nextBoolean()) {
                    write(card, serverLives);
                } else {
                    choose(card, serverLives);
                }
            } catch (PlaywrightException gone) {
                if (serverLives.getAsBoolean()) {
                    throw gone;
                }
            }
        }
    }

    /** Goes on typing when the server is gone, in a card where nothing is under way. */
    void writeInVain(Page page) {
        var card = page.locator("answer-card:has(.text-box)").all().stream()
                .filter(one -> !promises.areUnderWay(words(one.getAttribute("id"))))
                .findFirst()
                .orElseThrow();
        inVain = card.getAttribute("id");
        promises.begin(words(inVain), IN_VAIN);
        card.locator(".text-box textarea").fill(IN_VAIN);
    }

    void awaitWhatWasWrittenInVain(Page page) {
        assertThat(page.locator("#" + inVain + " .text-box textarea"))
                .hasValue(IN_VAIN, new HasValueOptions().setTimeout(Walker.PATIENCE));
        page.locator("#" + inVain + " .text-box[data-state=saved]").waitFor();
    }

    private void write(Locator card, BooleanSupplier serverLives) {
        var words = "Written as number " + chance.nextInt(1_000_000);
        var what = words(card.getAttribute("id"));
        promises.begin(what, words);
        card.locator(".text-box textarea").fill(words);
        settle(what, card.locator(".text-box[data-state=saved]"), serverLives);
    }

    private void choose(Locator card, BooleanSupplier serverLives) {
        var options = card.locator("vaadin-radio-button").all();
        var place = options.isEmpty() ? NONE : chance.nextInt(options.size());
        if (place == NONE || options.get(place).getAttribute("checked") != null) {
            return;
        }
        var code = card.getAttribute("id");
        promises.begin(option(code), "" + place);
        options.get(place).click();
        settle(option(code), card.page().locator("answer-card:not([pending])#" + code), serverLives);
    }

    private void settle(String what, Locator sign, BooleanSupplier serverLives) {
        var lives = true;
        while (lives) {
            lives = serverLives.getAsBoolean();
            if (sign.count() > 0) {
                promises.keep(what);
                return;
            }
        }
    }
}
