package passerelle.practice.form;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import passerelle.shared.RuleViolation;
import passerelle.word.WordText;

/** Which of the forms a document is, by how many of its labels are there, and in which language they are. */
record Recognition(FormWords words, Labels labels, List<Line> lines, Locale language, Set<Part> said) {

    private static final int ENOUGH = 4;
    private static final int MOST_LINES = 5_000;

    /** @throws RuleViolation for what is none of them */
    static Recognition of(WordText text, List<FormWords> forms) {
        return forms.stream()
                .map(words -> of(text, words))
                .max(Comparator.comparingInt(each -> each.said.size()))
                .filter(best -> best.said.size() >= ENOUGH)
                .orElseThrow(() -> new RuleViolation("practice.form.error.none"));
    }

    private static Recognition of(WordText text, FormWords words) {
        var labels = new Labels(words);
        var lines = Lines.of(text, line -> labels.whole(line).isPresent());
        if (lines.size() > MOST_LINES) {
            throw new RuleViolation("practice.form.error.long");
        }
        var said = EnumSet.noneOf(Part.class);
        var english = 0;
        for (var line : lines) {
            var label = labels.of(line.text()).filter(Labels.Label::full);
            label.filter(full -> full.part().field().isPresent()).ifPresent(full -> said.add(full.part()));
            english += label.map(full -> full.language().equals(Locale.ENGLISH) ? 1 : -1)
                    .orElse(0);
        }
        return new Recognition(words, labels, lines, english > 0 ? Locale.ENGLISH : Locale.FRENCH, said);
    }
}
