package passerelle.assessment;

import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import passerelle.instrument.IndicatorCode;
import passerelle.text.SavedText;
import passerelle.text.TextKey;
import passerelle.text.TextSaving;
import passerelle.text.TextService;
import passerelle.together.Field;

/** The explanation of an answer as a field of several people; what came with a confirmed answer is none of theirs. */
record Explanation(SharedSheet sheet, TextService texts, IndicatorCode indicator) implements Field<String> {

    @Override
    public String invent(RandomGenerator random, String mark) {
        return "The words of " + mark;
    }

    @Override
    public String nothing() {
        return "";
    }

    @Override
    public Standing<String> read() {
        return standing(texts.read(key()));
    }

    @Override
    public Outcome<String> save(String said, long seen) {
        return switch (texts.save(key(), said, seen, "en")) {
            case TextSaving.Saved(var now) -> new Outcome.Saved<>(standing(now));
            case TextSaving.Collided(var theirs) -> new Outcome.Collided<>(standing(theirs));
        };
    }

    @Override
    public void setAside(String mine) {
        texts.setAside(key(), mine);
    }

    @Override
    public Optional<String> both(String mine, String theirs) {
        return Optional.of(theirs + "\n\n" + mine);
    }

    @Override
    public String told(String said) {
        return said.equals(SharedSheet.FORMERLY) ? "" : said;
    }

    @Override
    public List<Line> history() {
        return sheet.history(indicator.value())
                .filter(row -> row.act().startsWith("text."))
                .map(row -> new Line(
                        row.actor(),
                        told(row.before()),
                        told(row.after()),
                        row.act().equals("text.set.aside")))
                .filter(line -> line.aside() || !line.before().equals(line.after()))
                .toList();
    }

    private TextKey key() {
        return new TextKey(AssessmentTexts.SUBJECT, sheet.id().value(), indicator.value());
    }

    private static Standing<String> standing(SavedText text) {
        return new Standing<>(text.body(), text.version(), text.savedBy());
    }
}
