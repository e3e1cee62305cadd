package passerelle.practice.form;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import passerelle.practice.form.Classification.Option;
import passerelle.word.WordText.Picture;

/** Makes the fields of a practice of the sections of a form. */
final class Answers {

    private static final Pattern EMAIL = Pattern.compile("[\\p{L}\\p{N}._%+'-]+@[\\p{L}\\p{N}.-]+\\.\\p{L}{2,}");

    private final Recognition form;
    private final List<Section> sections;
    private final Guidance guidance;
    private final Classification classification;
    private final Map<Part, List<Line>> lines = new EnumMap<>(Part.class);
    private final List<Line> summary = new ArrayList<>();
    private final List<FormNote> notes = new ArrayList<>();

    Answers(Recognition form, Classification classification) {
        this.form = form;
        this.classification = classification;
        this.sections = Sections.of(form);
        this.guidance = new Guidance(form.words());
    }

    Findings findings() {
        sections.forEach(this::take);
        var content = content();
        notes.addAll(0, missing(content));
        return new Findings(
                form.words().kind(),
                form.language(),
                content,
                domains(),
                sources(),
                passages(),
                List.copyOf(notes),
                pictures());
    }

    private void take(Section section) {
        switch (section.part()) {
            case TITLE_AND_SUMMARY -> takeTitle(Titling.of(section, guidance, form.labels()));
            case TITLE -> {
                var title = Titling.of(section, guidance, form.labels());
                if (form.words().kind() == FormKind.PRESENT) {
                    takeTitle(title);
                } else {
                    lines(Part.TITLE).addAll(guidance.without(Part.TITLE, section.lines()));
                }
            }
            case SUMMARY, AIM -> summary.addAll(guidance.without(section.part(), section.lines()));
            case THEMES, DOMAIN, GOALS -> lines(section.part()).addAll(section.lines());
            case HEADING -> noteLeftOver(section);
            default -> lines(section.part()).addAll(guidance.without(section.part(), section.lines()));
        }
    }

    private void takeTitle(Titling titling) {
        lines(Part.TITLE).addAll(titling.title());
        summary.addAll(titling.summary());
    }

    private List<Line> lines(Part part) {
        return lines.computeIfAbsent(part, any -> new ArrayList<>());
    }

    private FormContent content() {
        return new FormContent(
                contact(),
                themes(),
                Blanks.plain(plain(Part.TITLE)),
                Prose.of(summary).markdown(),
                dates(),
                markdown(Part.CONTEXT),
                markdown(Part.PROCESS),
                markdown(Part.RESULTS),
                markdown(Part.CROSS_CUTTING),
                markdown(Part.RESOURCES),
                goals());
    }

    private Contact contact() {
        var city = WrittenCity.read(plain(Part.CITY));
        return new Contact(
                city.city(),
                city.country(),
                plain(Part.CONTACT_PERSON),
                plain(Part.ROLE),
                plain(Part.DEPARTMENT),
                email(plain(Part.EMAIL)));
    }

    private String email(String text) {
        var address = EMAIL.matcher(text);
        if (address.find()) {
            return address.group();
        }
        noteNotUnderstood(FormField.EMAIL, text);
        return "";
    }

    private @Nullable WrittenPeriod dates() {
        var text = plain(Part.DATES);
        var period = WrittenDates.read(text);
        if (period.isEmpty()) {
            noteNotUnderstood(FormField.START_DATE, text);
        }
        return period.orElse(null);
    }

    private List<String> themes() {
        var ticked = new Choices(lines(Part.THEMES), classification.themes().size(), classification::theme);
        var named = new Choices(
                guidance.without(Part.DOMAIN, lines(Part.DOMAIN)), Integer.MAX_VALUE, classification::theme);
        Stream.of(ticked, named).flatMap(choices -> choices.unknown().stream()).forEach(this::noteTheme);
        var chosen = Stream.of(ticked, named)
                .flatMap(choices -> choices.chosen().stream())
                .collect(Collectors.toSet());
        return classification.themes().stream()
                .filter(chosen::contains)
                .map(Option::code)
                .toList();
    }

    private List<String> domains() {
        return new Choices(guidance.without(Part.DOMAIN, lines(Part.DOMAIN)), Integer.MAX_VALUE, classification::domain)
                .chosen().stream().map(Option::code).toList();
    }

    private List<Integer> goals() {
        return new Choices(lines(Part.GOALS), classification.goals().size(), classification::goal)
                .chosen().stream().map(Option::number).sorted().toList();
    }

    private String plain(Part part) {
        return Prose.of(lines(part)).plain();
    }

    private String markdown(Part part) {
        return Prose.of(lines(part)).markdown();
    }

    private Map<FormField, String> sources() {
        var sources = new EnumMap<FormField, String>(FormField.class);
        for (var section : sections) {
            section.part().field().ifPresent(field -> sources.merge(field, section.text(), Answers::below));
            if (section.part() == Part.TITLE_AND_SUMMARY) {
                sources.merge(FormField.SUMMARY, section.text(), Answers::below);
            }
            if (section.part() == Part.CITY) {
                sources.merge(FormField.COUNTRY, section.text(), Answers::below);
            }
        }
        return sources;
    }

    private List<Passage> passages() {
        return sections.stream().map(Section::passage).toList();
    }

    private static String below(String above, String text) {
        return above.isEmpty() || text.isEmpty() ? above + text : above + "\n" + text;
    }

    private List<Picture> pictures() {
        return sections.stream()
                .filter(section -> section.part() != Part.ASIDE)
                .flatMap(section -> section.lines().stream())
                .map(Line::picture)
                .filter(Objects::nonNull)
                .toList();
    }

    private static List<FormNote> missing(FormContent content) {
        return Stream.of(FormField.values())
                .filter(field -> field.isMandatory() && !content.has(field))
                .map(field -> new FormNote(NoteKind.MISSING, field, ""))
                .toList();
    }

    private void noteTheme(String text) {
        notes.add(new FormNote(NoteKind.UNMAPPED_THEME, FormField.THEMES, text));
    }

    private void noteNotUnderstood(FormField field, String text) {
        if (!text.isEmpty()) {
            notes.add(new FormNote(NoteKind.NOT_UNDERSTOOD, field, text));
        }
    }

    private void noteLeftOver(Section section) {
        guidance.without(section.part(), section.lines())
                .forEach(line -> notes.add(new FormNote(NoteKind.LEFT_OVER, null, line.text())));
    }
}
