package passerelle.practice.paper;

import static java.util.function.Predicate.not;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import passerelle.city.CityDetails;
import passerelle.practice.PracticeDetails;
import passerelle.practice.PracticeFacts;
import passerelle.practice.PracticeLanguage;
import passerelle.practice.PracticePart;
import passerelle.practice.PracticeSection;
import passerelle.practice.classification.Classification;
import passerelle.practice.classification.TermKind;
import passerelle.practice.classification.TermRow;
import passerelle.practice.form.Contact;
import passerelle.practice.form.FormContent;
import passerelle.practice.form.FormPhoto;
import passerelle.practice.form.WrittenPeriod;
import passerelle.text.SavedText;

/**
 * One version of a practice in one language, with all that its reader may see of it.
 *
 * @param frame the language of labels and names
 */
record PracticeSheet(
        PracticeDetails practice,
        CityDetails city,
        Map<String, SavedText> texts,
        List<FormPhoto> photos,
        Classification classification,
        Locale frame) {

    /** Of the texts: that of the frame or, where the practice has not been translated, that of the original. */
    String language() {
        return facts().title().isIn(frame.getLanguage()) ? frame.getLanguage() : facts().language();
    }

    PracticeFacts facts() {
        return practice.facts();
    }

    String title() {
        return facts().title().in(language());
    }

    /** What is written there in the language of the sheet or, where that was not translated, in the other one. */
    String text(PracticePart part) {
        var here = body(part, language());
        return here.isBlank() ? body(part, PracticeLanguage.beside(language())) : here;
    }

    private String body(PracticePart part, String language) {
        return texts.getOrDefault(part.field(language), SavedText.BLANK).body();
    }

    List<TermRow> terms(TermKind kind) {
        return classification.among(kind, facts().terms());
    }

    FormContent form(PaperWords words) {
        return new FormContent(
                contact(),
                terms(TermKind.THEME).stream().map(term -> term.id().code()).toList(),
                title(),
                text(PracticePart.SUMMARY),
                dates(),
                text(PracticePart.CONTEXT),
                text(PracticePart.PROCESS),
                section(PracticeSection.RESULTS, words),
                section(PracticeSection.CROSS_CUTTING, words),
                resources(),
                terms(TermKind.GOAL).stream().map(PracticeSheet::number).toList());
    }

    private Contact contact() {
        var asked = facts().contact();
        return new Contact(
                city.name(frame),
                city.country().name(frame),
                asked.name(),
                asked.role(),
                asked.department(),
                asked.email());
    }

    private @Nullable WrittenPeriod dates() {
        var dates = facts().dates();
        var start = dates.start();
        if (start == null) {
            return null;
        }
        var end = dates.end() == null ? start : dates.end();
        return new WrittenPeriod(start, dates.ongoing() ? null : end);
    }

    /** The text as a whole and, below their names, the single aspects: the form has one field for all of them. */
    private String section(PracticeSection section, PaperWords words) {
        var parts = PracticePart.of(section);
        var whole = Stream.of(text(parts.getFirst()));
        var aspects = parts.stream()
                .skip(1)
                .filter(part -> !text(part).isBlank())
                .map(part -> "**" + words.name(part) + "**\n\n" + text(part));
        return together(Stream.concat(whole, aspects));
    }

    /** The links as well, unless the text has them already. */
    private String resources() {
        var text = text(PracticePart.RESOURCES);
        var links = facts().links().stream()
                .filter(link -> !text.contains(link.url()))
                .map(link ->
                        link.title().isEmpty() ? "- " + link.url() : "- [" + link.title() + "](" + link.url() + ")")
                .toList();
        return together(Stream.of(text, String.join("\n", links)));
    }

    private static String together(Stream<String> texts) {
        return String.join("\n\n", texts.filter(not(String::isBlank)).toList());
    }

    private static int number(TermRow goal) {
        return Integer.parseInt(goal.id().code().replaceAll("\\D", ""));
    }
}
