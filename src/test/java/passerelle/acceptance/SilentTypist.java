package passerelle.acceptance;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BooleanSupplier;
import passerelle.assessment.ui.SheetPage;

/** As {@link Typist}, without a screen: what the server says to the page is all that there is to see. */
final class SilentTypist {

    private final Random chance;
    private final Promises promises;

    SilentTypist(Random chance, Promises promises) {
        this.chance = chance;
        this.promises = promises;
    }

    Map<String, String> missingFrom(SheetPage page) {
        var shown = new HashMap<String, String>();
        for (var card : page.cards()) {
            shown.put(Typist.words(card), page.explained(card));
        }
        for (var card : page.choices()) {
            shown.put(Typist.option(card), "" + page.chosen(card).orElse(Typist.NONE));
        }
        return promises.brokenBy(shown);
    }

    /** Until the server is gone. */
    void answer(SheetPage page, BooleanSupplier serverLives) {
        try {
            while (serverLives.getAsBoolean()) {
                answer(page);
            }
        } catch (IOException gone) {
            if (serverLives.getAsBoolean()) {
                throw new IllegalStateException("The server lives and does not answer", gone);
            }
        }
    }

    void answer(SheetPage page) throws IOException {
        if (chance.nextBoolean()) {
            write(page, any(page.cards()));
        } else {
            choose(page, any(page.choices()));
        }
    }

    private void write(SheetPage page, String card) throws IOException {
        var words = "Written as number " + chance.nextInt(1_000_000);
        promises.begin(Typist.words(card), words);
        page.explain(card, words);
        promises.keep(Typist.words(card));
    }

    private void choose(SheetPage page, String card) throws IOException {
        var option = (page.chosen(card).orElse(Typist.NONE) + 1) % page.options(card);
        promises.begin(Typist.option(card), "" + option);
        page.choose(card, option);
        promises.keep(Typist.option(card));
    }

    private String any(List<String> cards) {
        return cards.get(chance.nextInt(cards.size()));
    }
}
