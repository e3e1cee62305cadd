package passerelle.practice.received;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import passerelle.document.FileContent;
import passerelle.practice.FileWords;
import passerelle.practice.PracticeChange;
import passerelle.practice.PracticeContact;
import passerelle.practice.PracticeDates;
import passerelle.practice.PracticePart;
import passerelle.practice.classification.Classification;
import passerelle.practice.classification.TermKind;
import passerelle.practice.classification.TermRow;
import passerelle.practice.form.Findings;
import passerelle.practice.form.FormField;
import passerelle.practice.form.FormNote;
import passerelle.practice.form.NoteKind;
import passerelle.shared.RuleViolation;
import passerelle.word.WordText.Picture;

/** What a form that was read becomes as a practice, and what of it somebody should look at. */
public final class FormProposal {

    /** A photo or a file, with what is said of it. */
    public record Attached(FileContent file, FileWords words) {}

    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_TEXT = 50_000;
    private static final int MOST_PICTURES = 20;

    private static final Map<String, String> SHOWN = Map.of("image/png", "png", "image/jpeg", "jpg");
    private static final Map<PracticePart, FormField> TEXTS = new EnumMap<>(Map.of(
            PracticePart.SUMMARY, FormField.SUMMARY,
            PracticePart.CONTEXT, FormField.CONTEXT,
            PracticePart.PROCESS, FormField.PROCESS,
            PracticePart.RESULTS, FormField.RESULTS,
            PracticePart.CROSS_CUTTING, FormField.CROSS_CUTTING,
            PracticePart.RESOURCES, FormField.RESOURCES));

    private final Findings found;
    private final Supplier<Classification> classification;
    private final String language;
    private final List<FormNote> notes;
    private final List<PracticeChange> changes = new ArrayList<>();
    private final Map<PracticePart, String> texts = new EnumMap<>(PracticePart.class);
    private final List<Attached> pictures = new ArrayList<>();

    /** @param classification asked only for what becomes of the form, not for what is to be said of it */
    FormProposal(Findings found, Supplier<Classification> classification) {
        this.found = found;
        this.classification = classification;
        this.notes = found.notes().stream()
                .filter(note -> note.kind() != NoteKind.MISSING || !isOfThePlace(note))
                .collect(Collectors.toCollection(ArrayList::new));
        TEXTS.forEach(this::text);
        this.language = WrittenLanguage.of(String.join("\n", texts.values()), found.language());
        changes.add(new PracticeChange.Title(language, line(FormField.TITLE)));
        contact();
        dates();
        found.pictures().stream().distinct().forEach(this::picture);
    }

    /** Which city it is the product knows, or asks. */
    private static boolean isOfThePlace(FormNote note) {
        return note.field() == FormField.CITY || note.field() == FormField.COUNTRY;
    }

    private void text(PracticePart part, FormField field) {
        var text = found.content().text(field);
        if (text.length() > LONGEST_TEXT) {
            notes.add(new FormNote(NoteKind.TOO_LONG, field, ""));
            var word = text.lastIndexOf(' ', LONGEST_TEXT);
            text = text.substring(0, word > 0 ? word : LONGEST_TEXT);
        }
        if (!text.isBlank()) {
            texts.put(part, text);
        }
    }

    private String line(FormField field) {
        var text = found.content().text(field).strip();
        if (text.length() <= LONGEST_LINE) {
            return text;
        }
        notes.add(new FormNote(NoteKind.TOO_LONG, field, text));
        return text.substring(0, LONGEST_LINE);
    }

    private void contact() {
        var name = line(FormField.CONTACT_PERSON);
        var role = line(FormField.ROLE);
        var department = line(FormField.DEPARTMENT);
        var email = line(FormField.EMAIL);
        try {
            changes.add(new PracticeChange.Contact(new PracticeContact(name, role, department, email, false)));
        } catch (RuleViolation unreadable) {
            notes.add(new FormNote(NoteKind.NOT_UNDERSTOOD, FormField.EMAIL, email));
            changes.add(new PracticeChange.Contact(new PracticeContact(name, role, department, "", false)));
        }
    }

    private void dates() {
        var written = found.content().dates();
        if (written == null) {
            return;
        }
        try {
            changes.add(
                    new PracticeChange.Dates(new PracticeDates(written.start(), written.end(), written.isOngoing())));
        } catch (RuleViolation backwards) {
            notes.add(new FormNote(NoteKind.NOT_UNDERSTOOD, FormField.START_DATE, found.source(FormField.START_DATE)));
        }
    }

    private Stream<PracticeChange> terms() {
        var content = found.content();
        var all = classification.get();
        return Stream.of(
                chosen(all, TermKind.THEME, content.themes(), code -> code::equals),
                chosen(
                        all,
                        TermKind.DOMAIN,
                        found.domains(),
                        code -> term -> term.equals(code) || term.endsWith("." + code)),
                chosen(
                        all,
                        TermKind.GOAL,
                        content.goals(),
                        number -> String.format(Locale.ROOT, "sdg-%02d", number)::equals));
    }

    private static <T> PracticeChange chosen(
            Classification all, TermKind kind, List<T> named, Function<T, Predicate<String>> is) {
        var terms = all.of(kind).stream().map(TermRow::id).toList();
        return new PracticeChange.Terms(
                kind,
                named.stream()
                        .flatMap(one ->
                                terms.stream().filter(term -> is.apply(one).test(term.code())))
                        .collect(Collectors.toSet()));
    }

    private void picture(Picture picture) {
        var ending = SHOWN.get(picture.type());
        if (ending == null || pictures.size() == MOST_PICTURES || picture.bytes().length > FileContent.MAX_BYTES) {
            notes.add(new FormNote(NoteKind.PICTURE, FormField.RESOURCES, picture.type()));
            return;
        }
        if (pictures.stream().noneMatch(same -> Arrays.equals(same.file().bytes(), picture.bytes()))) {
            var name = "picture-" + (pictures.size() + 1) + "." + ending;
            pictures.add(new Attached(new FileContent(name, picture.bytes()), words(picture)));
        }
    }

    private static FileWords words(Picture picture) {
        var said = picture.description().strip();
        return new FileWords(said.substring(0, Math.min(said.length(), LONGEST_LINE)), "", false);
    }

    public String language() {
        return language;
    }

    public List<PracticeChange> changes() {
        return Stream.concat(changes.stream(), terms()).toList();
    }

    public Map<PracticePart, String> texts() {
        return Map.copyOf(texts);
    }

    List<Attached> pictures() {
        return pictures;
    }

    List<FormNote> notes() {
        return List.copyOf(notes);
    }

    /** As the form says it, with its country. */
    String city() {
        var contact = found.content().contact();
        var said = contact.country().isBlank() ? contact.city() : contact.city() + " (" + contact.country() + ")";
        return said.substring(0, Math.min(said.length(), LONGEST_LINE));
    }
}
