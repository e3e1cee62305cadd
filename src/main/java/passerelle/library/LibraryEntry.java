package passerelle.library;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Highlightable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.FullTextField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.GenericField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.IndexingDependency;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.ObjectPath;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.PropertyValue;
import org.jspecify.annotations.Nullable;
import passerelle.city.CityDetails;
import passerelle.practice.PracticeLanguage;
import passerelle.practice.PracticePart;
import passerelle.practice.PublishedPractice;
import passerelle.practice.classification.TermId;
import passerelle.practice.classification.TermKind;
import passerelle.shared.CityId;
import passerelle.shared.MarkdownText;

/** A published good practice as the library finds and lists it: a copy of what its city said. */
@Entity
@Indexed(index = "library")
class LibraryEntry {

    @Id
    private UUID id;

    private String code;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "city_id"))
    private CityId city;

    private String language;

    @FullTextField(name = "title_en", analyzer = LibraryAnalysis.ENGLISH, highlightable = Highlightable.PLAIN)
    private String titleEn;

    @FullTextField(name = "title_fr", analyzer = LibraryAnalysis.FRENCH, highlightable = Highlightable.PLAIN)
    private String titleFr;

    @FullTextField(name = "summary_en", analyzer = LibraryAnalysis.ENGLISH, highlightable = Highlightable.UNIFIED)
    private String summaryEn;

    @FullTextField(name = "summary_fr", analyzer = LibraryAnalysis.FRENCH, highlightable = Highlightable.UNIFIED)
    private String summaryFr;

    @FullTextField(name = "story_en", analyzer = LibraryAnalysis.ENGLISH, highlightable = Highlightable.UNIFIED)
    private String storyEn;

    @FullTextField(name = "story_fr", analyzer = LibraryAnalysis.FRENCH, highlightable = Highlightable.UNIFIED)
    private String storyFr;

    /** The city by all its names. */
    @FullTextField(name = "place", analyzer = LibraryAnalysis.NAMES)
    private String place;

    private String terms;

    private String areas;

    @KeywordField(name = "country", aggregable = Aggregable.YES)
    private String country;

    /** The name of a {@link CitySize}. */
    @KeywordField(name = "size", aggregable = Aggregable.YES)
    private String size;

    /** In which it began or, where nobody said so, was published. */
    @GenericField(name = "year", aggregable = Aggregable.YES, sortable = Sortable.YES)
    @Column(name = "year_begun")
    private int year;

    @GenericField(name = "published", sortable = Sortable.YES)
    private LocalDate publishedOn;

    /** How many cities have adapted it. */
    @GenericField(name = "adapted", sortable = Sortable.YES)
    private int adapted;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled in by JPA
    protected LibraryEntry() {}

    @SuppressWarnings("NullAway.Init") // filled in by take
    LibraryEntry(PublishedPractice practice, CityDetails city) {
        this.id = practice.id().value();
        take(practice, city);
    }

    /** Says the same as the practice and its city say today. */
    final void take(PublishedPractice practice, CityDetails of) {
        code = practice.code();
        city = of.id();
        language = practice.title().original();
        titleEn = practice.title().en();
        titleFr = practice.title().fr();
        summaryEn = plain(practice.text(PracticePart.SUMMARY, "en"));
        summaryFr = plain(practice.text(PracticePart.SUMMARY, "fr"));
        storyEn = plain(practice.story("en"));
        storyFr = plain(practice.story("fr"));
        place = String.join(
                " ", of.names().local(), of.names().english(), of.names().french());
        terms = Words.join(practice.terms().stream().map(TermId::value).toList());
        areas = Words.join(practice.areas());
        country = of.country().code();
        size = CitySize.of(of.population()).name();
        publishedOn = practice.publishedOn();
        var start = practice.dates().start();
        year = (start == null ? publishedOn : start.first()).getYear();
    }

    @Transient
    @KeywordField(name = "themes", aggregable = Aggregable.YES)
    @IndexingDependency(derivedFrom = @ObjectPath(@PropertyValue(propertyName = "terms")))
    Set<String> getThemes() {
        return of(TermKind.THEME);
    }

    @Transient
    @KeywordField(name = "domains", aggregable = Aggregable.YES)
    @IndexingDependency(derivedFrom = @ObjectPath(@PropertyValue(propertyName = "terms")))
    Set<String> getDomains() {
        return of(TermKind.DOMAIN);
    }

    @Transient
    @KeywordField(name = "goals", aggregable = Aggregable.YES)
    @IndexingDependency(derivedFrom = @ObjectPath(@PropertyValue(propertyName = "terms")))
    Set<String> getGoals() {
        return of(TermKind.GOAL);
    }

    @Transient
    @KeywordField(name = "areas", aggregable = Aggregable.YES)
    @IndexingDependency(derivedFrom = @ObjectPath(@PropertyValue(propertyName = "areas")))
    Set<String> getAreaCodes() {
        return Words.split(areas);
    }

    /** The code of its city, with which its own begins. */
    @Transient
    @KeywordField(name = "city", aggregable = Aggregable.YES)
    @IndexingDependency(derivedFrom = @ObjectPath(@PropertyValue(propertyName = "code")))
    String getCityCode() {
        return code.substring(0, code.lastIndexOf('-'));
    }

    /** In which it can be read. */
    @Transient
    @KeywordField(name = "languages", aggregable = Aggregable.YES)
    @IndexingDependency(
            derivedFrom = {
                @ObjectPath(@PropertyValue(propertyName = "language")),
                @ObjectPath(@PropertyValue(propertyName = "titleEn")),
                @ObjectPath(@PropertyValue(propertyName = "titleFr"))
            })
    Set<String> getLanguages() {
        return PracticeLanguage.all().stream().filter(this::isIn).collect(Collectors.toSet());
    }

    private boolean isIn(String wanted) {
        return wanted.equals(language) || !(wanted.equals("fr") ? titleFr : titleEn).isBlank();
    }

    private Set<String> of(TermKind kind) {
        return Words.split(terms).stream()
                .map(TermId::new)
                .filter(term -> term.kind() == kind)
                .map(TermId::value)
                .collect(Collectors.toSet());
    }

    private static String plain(String written) {
        return new MarkdownText(written).plain();
    }

    void adapted(long cities) {
        adapted = Math.toIntExact(cities);
    }

    UUID id() {
        return id;
    }

    String code() {
        return code;
    }
}
