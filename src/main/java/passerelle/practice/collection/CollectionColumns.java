package passerelle.practice.collection;

import static java.util.stream.Collectors.toMap;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import passerelle.intake.Column;
import passerelle.practice.PracticePart;

/** What a table of good practices may say of each; the headings of the library’s own table are among them. */
final class CollectionColumns {

    static final Column CITY = Column.optional("city", "ville", "town", "municipality", "commune", "member city");
    static final Column CODE = Column.optional("city-code", "code of the city", "code de la ville", "code ville");
    static final Column COUNTRY = Column.optional("country", "pays", "iso", "country code", "code pays");
    static final Column TITLE = Column.optional(
            "practice-title", "title", "titre", "intitule", "name", "nom", "practice", "pratique", "good practice");
    static final Column TITLE_EN = Column.optional("title-en", "english title", "titre anglais", "title in english");
    static final Column TITLE_FR = Column.optional("title-fr", "french title", "titre francais", "title in french");
    static final Column LANGUAGE =
            Column.optional("language", "langue", "original", "original language", "langue originale");
    static final Column THEMES = Column.optional("themes", "theme", "topics", "topic", "thematique", "thematiques");
    static final Column DOMAINS = Column.optional(
            "action-domains", "domains", "domain", "domaine d'action", "domain of action", "domains of action");
    static final Column AREAS =
            Column.optional("areas", "index areas", "areas of the index", "domaines de l'index", "index area");
    static final Column GOALS =
            Column.optional("goals", "sdg", "sdgs", "odd", "sustainable development goals", "un goals");
    static final Column PERIOD = Column.optional("period", "periode", "dates", "date", "duration", "duree", "when");
    static final Column YEAR = Column.optional("year", "annee");
    static final Column START = Column.optional("starts", "begun", "debut", "start", "start date", "date de debut");
    static final Column END = Column.optional("ends", "ended", "fin", "end", "end date", "date de fin");
    static final Column ONGOING = Column.optional("ongoing", "goes on", "en cours", "on going");
    static final Column LINKS = Column.optional("links", "link", "liens", "lien", "url", "urls", "websites", "web");
    static final Column PERSON = Column.optional("contact-person", "contact", "contact name", "person", "personne");
    static final Column ROLE = Column.optional("contact-role", "role", "function", "fonction", "position");
    static final Column DEPARTMENT = Column.optional("department", "service", "unit", "departement", "direction");
    static final Column EMAIL = Column.optional("email", "e mail", "mail", "courriel", "contact email");
    static final Column SHOWN = Column.optional("contact-shown", "show contact", "montrer le contact");
    static final Column SOURCE = Column.optional(
            "original-address", "source", "original url", "address", "adresse", "url of the original", "page");
    static final Column DAY = Column.optional("published", "publication", "published on", "date of publication");
    static final Column FILE =
            Column.optional("file", "fichier", "file name", "nom du fichier", "docx", "document", "form", "formulaire");
    static final Column DEMANDED_DAY = new Column(DAY.key(), true, DAY.alsoCalled());

    /** The long texts, each by its part of the form. */
    static final Map<PracticePart, Column> TEXTS = Arrays.stream(PracticePart.values())
            .collect(toMap(part -> part, CollectionColumns::text, (one, same) -> one, LinkedHashMap::new));

    private static final Map<Column, String> EXAMPLES = Map.ofEntries(
            Map.entry(CITY, "Lisboa"),
            Map.entry(COUNTRY, "PT"),
            Map.entry(TITLE, "Neighbours cook for one another"),
            Map.entry(LANGUAGE, "en"),
            Map.entry(THEMES, "Neighbourhood; Culture, leisure and heritage"),
            Map.entry(AREAS, "Interaction"),
            Map.entry(GOALS, "11; 16"),
            Map.entry(PERIOD, "2019 – 2021"),
            Map.entry(LINKS, "The film: https://example.org/film"),
            Map.entry(DEPARTMENT, "Integration office"),
            Map.entry(EMAIL, "integration@example.org"),
            Map.entry(SOURCE, "https://example.org/practices/12"),
            Map.entry(FILE, "neighbours-cook.docx"),
            Map.entry(DAY, "2021-11-30"),
            Map.entry(DEMANDED_DAY, "2021-11-30"),
            Map.entry(text(PracticePart.SUMMARY), "Families of one street invite each other to dinner."));

    private CollectionColumns() {}

    private static Column text(PracticePart part) {
        return switch (part) {
            case SUMMARY -> Column.optional("part-summary", "summary", "resume", "abstract", "short description");
            case CONTEXT -> named(part, "context", "contexte", "context and needs", "starting point", "background");
            case PROCESS -> named(part, "process", "processus", "implementation", "mise en oeuvre", "description");
            case RESULTS -> named(part, "results", "resultats");
            case QUANTITATIVE -> named(part, "quantitative results", "resultats quantitatifs", "figures");
            case QUALITATIVE -> named(part, "qualitative results", "resultats qualitatifs");
            case OUTCOMES -> named(part, "outcomes", "effets");
            case IMPACT -> named(part, "impact");
            case SUCCESS_FACTORS -> named(part, "success factors", "facteurs de succes", "facteurs de reussite");
            case CHALLENGES -> named(part, "challenges", "defis", "difficultes", "obstacles");
            case CROSS_CUTTING -> named(part, "cross cutting aspects", "aspects transversaux");
            case GENDER -> named(part, "gender", "genre", "gender equality", "egalite de genre");
            case YOUTH -> named(part, "youth", "jeunesse", "jeunes");
            case INTERSECTIONALITY -> named(part, "intersectionality", "intersectionnalite");
            case SUSTAINABILITY -> named(part, "sustainability", "durabilite", "perennite");
            case RESOURCES -> named(part, "resources", "ressources", "documentation", "reference documents");
        };
    }

    private static Column named(PracticePart part, String... names) {
        return Column.optional("part-" + part.code(), names);
    }

    /** What stands under it in the template. */
    static String example(Column column) {
        return EXAMPLES.getOrDefault(column, "");
    }

    /** In the order of the template. */
    static List<Column> all(boolean published) {
        var before = Stream.of(
                CITY, CODE, COUNTRY, TITLE, TITLE_EN, TITLE_FR, LANGUAGE, THEMES, DOMAINS, AREAS, GOALS, PERIOD, YEAR,
                START, END, ONGOING);
        var behind =
                Stream.of(LINKS, PERSON, ROLE, DEPARTMENT, EMAIL, SHOWN, SOURCE, FILE, published ? DEMANDED_DAY : DAY);
        return Stream.of(before, TEXTS.values().stream(), behind)
                .flatMap(columns -> columns)
                .toList();
    }
}
