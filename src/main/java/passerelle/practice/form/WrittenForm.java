package passerelle.practice.form;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import passerelle.practice.form.Classification.Option;
import passerelle.shared.PartialDate;

/** The present form part by part, in its order and with its labels, without its guidance. */
final class WrittenForm {

    private static final String TICK = "X";

    private final FormContent content;
    private final Classification classification;
    private final FormPaper paper;
    private final Map<?, ?> labels;
    private final Locale language;

    WrittenForm(
            FormContent content, Classification classification, FormPaper paper, Map<?, ?> labels, Locale language) {
        this.content = content;
        this.classification = classification;
        this.paper = paper;
        this.labels = labels;
        this.language = language;
    }

    byte[] write(List<FormPhoto> photos) throws IOException {
        paper.title(label("FORM"));
        writeContact();
        writeChoice(
                Part.THEMES,
                classification.themes(),
                this::name,
                theme -> content.themes().contains(theme.code()));
        writeTitle();
        writeText(Part.CONTEXT, content.context());
        writeText(Part.PROCESS, content.process());
        writeText(Part.RESULTS, content.results());
        writeText(Part.CROSS_CUTTING, content.crossCutting());
        writeText(Part.RESOURCES, content.resources());
        writeChoice(
                Part.GOALS,
                classification.goals(),
                goal -> goal.number() + ". " + name(goal),
                goal -> content.goals().contains(goal.number()));
        writePhotos(photos);
        return paper.bytes();
    }

    private void writeContact() {
        var contact = content.contact();
        var table = paper.table(label("HEADING"));
        table.pair(label("CITY"), place(contact));
        table.pair(label("CONTACT_PERSON"), contact.person());
        table.pair(label("ROLE"), contact.role());
        table.pair(label("DEPARTMENT"), contact.department());
        table.pair(label("EMAIL"), contact.email());
    }

    private static String place(Contact contact) {
        return contact.country().isEmpty() ? contact.city() : contact.city() + " (" + contact.country() + ")";
    }

    private void writeChoice(Part part, List<Option> options, Function<Option, String> name, Predicate<Option> chosen) {
        var table = paper.table(label(part.name()));
        options.forEach(option -> table.option(name.apply(option), chosen.test(option) ? TICK : ""));
    }

    /** Where there is no title, the help of the form tells that what follows is the summary. */
    private void writeTitle() {
        var table = paper.table(label("TITLE_AND_SUMMARY"));
        var above = content.title().isEmpty() && !content.summary().isEmpty() ? label("SUMMARY") : content.title();
        table.titled(above, Prose.ofMarkdown(content.summary()));
        table.pair(label("DATES"), dates());
    }

    private String dates() {
        var dates = content.dates();
        if (dates == null) {
            return "";
        }
        var start = written(dates.start());
        if (dates.start().equals(dates.end())) {
            return start;
        }
        return start + " – " + (dates.end() == null ? label("ONGOING") : written(dates.end()));
    }

    /** The day before the month in both languages. */
    private String written(PartialDate date) {
        return date.written(language.equals(Locale.FRENCH) ? Locale.FRANCE : Locale.UK);
    }

    private void writeText(Part part, String markdown) {
        paper.table(label(part.name())).prose(Prose.ofMarkdown(markdown));
    }

    private void writePhotos(List<FormPhoto> photos) throws IOException {
        if (!photos.isEmpty()) {
            var table = paper.table(label(Part.PHOTOS.name()));
            for (var photo : photos) {
                table.photo(photo);
            }
        }
    }

    private String name(Option option) {
        return language.equals(Locale.FRENCH) ? option.french() : option.english();
    }

    private String label(String part) {
        return Objects.requireNonNull(labels.get(part)).toString();
    }
}
