package passerelle.practice.collection;

import static passerelle.practice.collection.CollectionColumns.CITY;
import static passerelle.practice.collection.CollectionColumns.CODE;
import static passerelle.practice.collection.CollectionColumns.COUNTRY;
import static passerelle.practice.collection.CollectionColumns.DEMANDED_DAY;
import static passerelle.practice.collection.CollectionColumns.LANGUAGE;
import static passerelle.practice.collection.CollectionColumns.TEXTS;
import static passerelle.practice.collection.CollectionColumns.TITLE;
import static passerelle.practice.collection.CollectionColumns.TITLE_EN;
import static passerelle.practice.collection.CollectionColumns.TITLE_FR;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import passerelle.city.CitiesByName;
import passerelle.city.NamedCity;
import passerelle.intake.Column;
import passerelle.intake.Fields;
import passerelle.intake.Problem;
import passerelle.practice.PracticeChange;
import passerelle.practice.PracticeDates;
import passerelle.practice.PracticePart;
import passerelle.practice.PracticeTitle;
import passerelle.practice.received.WrittenLanguage;
import passerelle.shared.Folding;
import passerelle.shared.RuleViolation;

/** Reads one line of a collection; what of it cannot be read the line tells as its problems. */
final class CollectedLine {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_TEXT = 50_000;

    private final Fields line;
    private final CitiesByName.Known cities;
    private final CollectionTerms terms;
    private final CollectedFile file;
    private final Map<PracticePart, String> texts = new EnumMap<>(PracticePart.class);

    /** @param file that the line names: what the line leaves blank stands there */
    CollectedLine(Fields line, CitiesByName.Known cities, CollectionTerms terms, CollectedFile file) {
        this.line = line;
        this.cities = cities;
        this.terms = terms;
        this.file = file;
    }

    /** @param today the last day on which it may have been published, or null where that is not asked */
    Optional<CollectedPractice> read(@Nullable LocalDate today) {
        var city = city();
        TEXTS.forEach(
                (part, column) -> line.read(column, CollectedLine::prose).ifPresent(text -> texts.put(part, text)));
        var title = title();
        var form = new FormFacts(file.proposal());
        var dates = WrittenTimes.of(line).or(form::dates);
        var changes = new ArrayList<PracticeChange>(
                form.besides(new CollectedFacts(line, terms, form.contact()).changes(title.original())));
        dates.map(PracticeChange.Dates::new).ifPresent(changes::add);
        var day = today == null ? null : day(today);
        if (city.isEmpty() || !line.problems().isEmpty()) {
            return Optional.empty();
        }
        changes.addAll(0, titles(title));
        return Optional.of(new CollectedPractice(
                city.get(),
                title,
                dates.orElse(PracticeDates.NONE),
                List.copyOf(changes),
                fields(title),
                day,
                file.original()));
    }

    private Optional<NamedCity> city() {
        var column = line.text(CODE).isEmpty() ? CITY : CODE;
        if (line.text(column).isEmpty() && file.city().isPresent()) {
            return file.city().flatMap(cities::get);
        }
        if (line.text(column).isEmpty()) {
            line.refuse(Problem.of(CITY, "intake.problem.blank"));
            return Optional.empty();
        }
        var country = line.country(COUNTRY);
        return line.problems().isEmpty() ? cities.find(line, column, country) : Optional.empty();
    }

    private PracticeTitle title() {
        var written = title(TITLE);
        var english = title(TITLE_EN);
        var french = title(TITLE_FR);
        var language = line.read(LANGUAGE, CollectedLine::language).orElseGet(() -> language(written, english, french));
        var title = new PracticeTitle(
                language,
                first(english, language.equals("en") ? written : "", formTitle("en")),
                first(french, language.equals("fr") ? written : "", formTitle("fr")));
        if (title.in(language).isEmpty()) {
            line.refuse(Problem.of(TITLE, "practice.collection.problem.title"));
        }
        return title;
    }

    private static String first(String... titles) {
        return Stream.of(titles).filter(title -> !title.isEmpty()).findFirst().orElse("");
    }

    private String formTitle(String language) {
        return new FormFacts(file.proposal()).title(language);
    }

    private String title(Column column) {
        return line.read(column, CollectedLine::shortTitle).orElse("");
    }

    /** By what is written where nobody says so. */
    private String language(String written, String english, String french) {
        if (written.isEmpty() && english.isEmpty() != french.isEmpty()) {
            return english.isEmpty() ? "fr" : "en";
        }
        var form = file.proposal();
        if (form.isPresent() && texts.isEmpty() && (written + english + french).isEmpty()) {
            return form.get().language();
        }
        return WrittenLanguage.of(written + "\n" + String.join("\n", texts.values()), Locale.ENGLISH);
    }

    private static List<PracticeChange> titles(PracticeTitle title) {
        var titles = new ArrayList<PracticeChange>();
        for (var language : List.of("en", "fr")) {
            if (!title.in(language).isEmpty()) {
                titles.add(new PracticeChange.Title(language, title.in(language)));
            }
        }
        return titles;
    }

    /** Of a practice with two titles, the summary may be in the language of the translation. */
    private Map<String, String> fields(PracticeTitle title) {
        var fields = new HashMap<String, String>();
        texts.forEach((part, text) -> {
            var translated = part == PracticePart.SUMMARY && title.isIn("en") && title.isIn("fr");
            var language = translated ? WrittenLanguage.of(text, Locale.of(title.original())) : title.original();
            fields.put(part.field(language), text);
        });
        file.proposal()
                .ifPresent(form -> form.texts().forEach((part, text) -> {
                    if (!texts.containsKey(part)) {
                        fields.put(part.field(form.language()), text);
                    }
                }));
        return fields;
    }

    private LocalDate day(LocalDate today) {
        var day = line.day(DEMANDED_DAY).orElse(today);
        if (day.isAfter(today)) {
            line.refuse(Problem.of(DEMANDED_DAY, "practice.collection.problem.future", day.toString()));
        }
        return day;
    }

    private static String language(String words) {
        return switch (Folding.fold(words)) {
            case "en", "eng", "english", "anglais" -> "en";
            case "fr", "fra", "french", "francais" -> "fr";
            default -> throw new RuleViolation("city.problem.language", words);
        };
    }

    private static String shortTitle(String words) {
        var title = words.replaceAll("\\s+", " ");
        if (title.length() > LONGEST_TITLE) {
            throw new RuleViolation("practice.error.long", title.length(), LONGEST_TITLE);
        }
        return title;
    }

    private static String prose(String words) {
        var prose = CellProse.of(words);
        if (prose.length() > LONGEST_TEXT) {
            throw new RuleViolation("practice.error.long", prose.length(), LONGEST_TEXT);
        }
        return prose;
    }
}
