package passerelle.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import passerelle.api.request.Parameters;
import passerelle.api.request.Sheet;
import passerelle.practice.PracticeDates;
import passerelle.practice.PracticeDetails;
import passerelle.practice.PracticePart;
import passerelle.practice.classification.Classification;
import passerelle.practice.classification.TermKind;
import passerelle.practice.classification.TermRow;
import passerelle.reuse.AdaptationRow;
import passerelle.shared.LocalizedText;
import passerelle.text.SavedText;

/**
 * A published good practice with everything that its city tells of it.
 *
 * @param areas of the Index: those that were chosen or, with none, those closest to its terms
 */
record WholePracticeItem(
        String code,
        int version,
        TitleItem title,
        TownItem city,
        @Nullable LocalDate publishedOn,
        Dates dates,
        Contact contact,
        List<Term> themes,
        List<Term> domains,
        List<Term> goals,
        List<String> areas,
        List<String> indicators,
        List<Section> sections,
        List<Link> references,
        List<Adapted> adaptations,
        PracticeItem.Links links) {

    /** As precisely as the city knows it: a year, a month or a day. */
    record Dates(@Nullable String start, @Nullable String end, boolean ongoing) {}

    /** What the city shows of it; blank otherwise. */
    record Contact(String department, String email) {}

    record Term(String code, LocalizedText name) {}

    /** A text in Markdown; null in a language in which it is not written. */
    record Section(
            String section,
            String part,
            @Nullable String en,
            @Nullable String fr) {}

    record Link(String name, String url) {}

    record Adapted(TownItem city, String note, String story, LocalDate toldOn) {}

    static final Sheet<WholePracticeItem> SHEET = new Sheet<>(
            List.of("code", "section", "part", "en", "fr"),
            practice -> practice.sections().stream()
                    .map(section -> List.<Object>of(
                            practice.code(),
                            section.section(),
                            section.part(),
                            section.en() == null ? "" : section.en(),
                            section.fr() == null ? "" : section.fr())));

    static WholePracticeItem of(
            PracticeDetails practice,
            TownItem city,
            Map<String, SavedText> texts,
            Classification terms,
            List<AdaptationRow> adaptations) {
        var facts = practice.facts();
        return new WholePracticeItem(
                practice.code(),
                practice.revision(),
                TitleItem.of(facts.title()),
                city,
                practice.course().publishedOn(),
                dates(facts.dates()),
                new Contact(facts.contact().department(), facts.contact().email()),
                terms(terms.among(TermKind.THEME, facts.terms())),
                terms(terms.among(TermKind.DOMAIN, facts.terms())),
                terms(terms.among(TermKind.GOAL, facts.terms())),
                (facts.areas().isEmpty() ? terms.areas(facts.terms()).stream() : facts.areas().stream())
                        .sorted()
                        .toList(),
                facts.indicators().stream().sorted().toList(),
                Stream.of(PracticePart.values())
                        .map(part -> section(part, texts))
                        .filter(section -> section.en() != null || section.fr() != null)
                        .toList(),
                facts.links().stream()
                        .map(link -> new Link(link.name(), link.url()))
                        .toList(),
                adaptations.stream().map(WholePracticeItem::adapted).toList(),
                PracticeItem.Links.of(practice.code()));
    }

    private static Dates dates(PracticeDates dates) {
        return new Dates(
                dates.start() == null ? null : dates.start().toString(),
                dates.end() == null ? null : dates.end().toString(),
                dates.ongoing());
    }

    private static List<Term> terms(List<TermRow> rows) {
        return rows.stream().map(row -> new Term(row.id().code(), row.label())).toList();
    }

    private static Section section(PracticePart part, Map<String, SavedText> texts) {
        return new Section(
                Parameters.name(part.section()), part.code(), text(part, texts, "en"), text(part, texts, "fr"));
    }

    private static @Nullable String text(PracticePart part, Map<String, SavedText> texts, String language) {
        var text = texts.get(part.field(language));
        return text == null || text.body().isBlank() ? null : text.body();
    }

    private static Adapted adapted(AdaptationRow row) {
        return new Adapted(
                TownItem.of(row.city()), row.note().text(), row.story().body(), row.toldOn());
    }
}
