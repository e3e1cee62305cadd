package passerelle.acceptance;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.function.BooleanSupplier;

/** Somebody who answers at random and remembers what the page called saved. */
final class Typist {

    /** What the cards of the page show, by indicator: the option chosen and the explanation. */
    private static final String SHOWN = """
            () => Object.fromEntries([...document.querySelectorAll('answer-card')].flatMap(card => [
              [card.id + ' option', [...card.querySelectorAll('vaadin-radio-button')]
                .find(button => button.checked)?.textContent.trim() ?? ''],
              [card.id + ' words', card.querySelector('.text-box vaadin-text-area')?.value ?? '']]))
            """;

    private final Map<String, String> saved = new HashMap<>();
    private final Map<String, String> underWay = new HashMap<>();
    private final Random chance;
    private int acknowledgements;

    Typist(Random chance) {
        this.chance = chance;
    }

    /** How often the page said saved. */
    int acknowledgements() {
        return acknowledgements;
    }

    /** What was called saved and is not what the page shows now, unless a later change arrived before the end. */
    Map<String, String> missingFrom(Page page) {
        var shown = shown(page);
        var missing = new HashMap<>(saved);
        missing.entrySet().removeIf(entry -> {
            var now = shown.get(entry.getKey());
            return entry.getValue().equals(now)
                    || underWay.getOrDefault(entry.getKey(), "").equals(now);
        });
        saved.replaceAll((what, before) -> shown.getOrDefault(what, before));
        underWay.clear();
        return missing;
    }

    /** Until the page called something saved. */
    void answerOnce(Page page) {
        var before = acknowledgements;
        answer(page, () -> acknowledgements == before);
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

    private void write(Locator card, BooleanSupplier serverLives) {
        var words = "Written as number " + chance.nextInt(1_000_000);
        var what = card.getAttribute("id") + " words";
        underWay.put(what, words);
        card.locator(".text-box textarea").fill(words);
        settle(what, words, card.locator(".text-box[data-state=saved]"), serverLives);
    }

    private void choose(Locator card, BooleanSupplier serverLives) {
        var options = card.locator("vaadin-radio-button:not([checked])").all();
        if (options.isEmpty()) {
            return;
        }
        var option = options.get(chance.nextInt(options.size()));
        var words = option.textContent().strip();
        var what = card.getAttribute("id") + " option";
        underWay.put(what, words);
        option.click();
        settle(what, words, card.page().locator("answer-card:not([pending])#" + card.getAttribute("id")), serverLives);
    }

    private void settle(String what, String words, Locator sign, BooleanSupplier serverLives) {
        var lives = true;
        while (lives) {
            lives = serverLives.getAsBoolean();
            if (sign.count() > 0) {
                saved.put(what, words);
                acknowledgements++;
                underWay.remove(what);
                return;
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> shown(Page page) {
        page.locator("answer-card").first().waitFor();
        return (Map<String, String>) page.evaluate(SHOWN);
    }
}
