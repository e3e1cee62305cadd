package passerelle.practice;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import passerelle.audit.Act;
import passerelle.practice.classification.TermId;
import passerelle.practice.classification.TermKind;
import passerelle.shared.Folding;
import passerelle.shared.PartialDate;
import passerelle.shared.RuleViolation;

/** What a city says of its practice beside the long texts. */
@Embeddable
class PracticeOutline {

    /** So many practices read what belongs to them together. */
    static final int AT_ONCE = 100;

    private static final int LONGEST_TITLE = 200;
    private static final int MOST_LINKS = 20;

    private String language = "en";
    private String titleEn = "";
    private String titleFr = "";

    /** Both titles, as searches compare them. */
    private String folded = "";

    @Embedded
    private PracticeContact contact = PracticeContact.NONE;

    private @Nullable String startsOn;
    private @Nullable String endsOn;
    private boolean ongoing;

    @ElementCollection
    @BatchSize(size = PracticeOutline.AT_ONCE)
    @CollectionTable(name = "practice_term", joinColumns = @JoinColumn(name = "practice_id"))
    @AttributeOverride(name = "value", column = @Column(name = "term_id"))
    private Set<TermId> terms = new HashSet<>();

    @ElementCollection
    @BatchSize(size = PracticeOutline.AT_ONCE)
    @CollectionTable(name = "practice_area", joinColumns = @JoinColumn(name = "practice_id"))
    @Column(name = "area")
    private Set<String> areas = new HashSet<>();

    @ElementCollection
    @BatchSize(size = PracticeOutline.AT_ONCE)
    @CollectionTable(name = "practice_indicator", joinColumns = @JoinColumn(name = "practice_id"))
    @Column(name = "indicator")
    private Set<String> indicators = new HashSet<>();

    @ElementCollection
    @BatchSize(size = PracticeOutline.AT_ONCE)
    @CollectionTable(name = "practice_link", joinColumns = @JoinColumn(name = "practice_id"))
    @OrderColumn(name = "position")
    private List<PracticeLink> links = new ArrayList<>();

    @ElementCollection
    @BatchSize(size = PracticeOutline.AT_ONCE)
    @CollectionTable(name = "practice_self_check", joinColumns = @JoinColumn(name = "practice_id"))
    @Column(name = "criterion")
    @Enumerated(EnumType.STRING)
    private Set<Criterion> selfCheck = new HashSet<>();

    protected PracticeOutline() {}

    PracticeOutline(String language) {
        this.language = PracticeLanguage.checked(language);
    }

    /** The same for a new version. */
    PracticeOutline copy() {
        var copy = new PracticeOutline(language);
        copy.titleEn = titleEn;
        copy.titleFr = titleFr;
        copy.folded = folded;
        copy.contact = contact;
        copy.startsOn = startsOn;
        copy.endsOn = endsOn;
        copy.ongoing = ongoing;
        copy.terms.addAll(terms);
        copy.areas.addAll(areas);
        copy.indicators.addAll(indicators);
        copy.links.addAll(links);
        copy.selfCheck.addAll(selfCheck);
        return copy;
    }

    /** @throws RuleViolation for what is too long, too much or in an unknown language */
    void take(PracticeChange change) {
        switch (change) {
            case PracticeChange.Title title -> call(PracticeLanguage.checked(title.language()), title.title());
            case PracticeChange.Original original -> language = PracticeLanguage.checked(original.language());
            case PracticeChange.Contact said -> contact = said.contact();
            case PracticeChange.Dates said -> date(said.dates());
            case PracticeChange.Terms said -> classify(said.kind(), said.terms());
            case PracticeChange.Areas said -> replace(areas, said.areas());
            case PracticeChange.Indicators said -> replace(indicators, said.indicators());
            case PracticeChange.Links said -> link(said.links());
            case PracticeChange.SelfCheck said -> replace(selfCheck, said.met());
        }
    }

    private void call(String in, String written) {
        var title = written.strip();
        if (title.length() > LONGEST_TITLE) {
            throw new RuleViolation("practice.error.long", title.length(), LONGEST_TITLE);
        }
        if (in.equals("fr")) {
            titleFr = title;
        } else {
            titleEn = title;
        }
        folded = " " + Folding.fold(titleEn + " " + titleFr);
    }

    private void date(PracticeDates dates) {
        startsOn = dates.start() == null ? null : dates.start().toString();
        endsOn = dates.end() == null ? null : dates.end().toString();
        ongoing = dates.ongoing();
    }

    private void classify(TermKind kind, Set<TermId> chosen) {
        if (chosen.stream().anyMatch(term -> term.kind() != kind)) {
            throw new IllegalArgumentException("Not all of " + chosen + " are of kind " + kind);
        }
        var wanted = terms.stream().filter(term -> term.kind() != kind).collect(Collectors.toSet());
        wanted.addAll(chosen);
        replace(terms, wanted);
    }

    private void link(List<PracticeLink> wanted) {
        if (wanted.size() > MOST_LINKS) {
            throw new RuleViolation("practice.error.links", MOST_LINKS);
        }
        links.clear();
        links.addAll(wanted);
    }

    private static <T> void replace(Set<T> standing, Set<T> wanted) {
        standing.retainAll(wanted);
        standing.addAll(wanted);
    }

    /** As the history keeps what a change is about. */
    String words(PracticeChange about) {
        return switch (about) {
            case PracticeChange.Title title -> title(title.language());
            case PracticeChange.Original original -> language.toUpperCase(Locale.ROOT);
            case PracticeChange.Contact said -> contact.toString();
            case PracticeChange.Dates said -> dates().toString();
            case PracticeChange.Terms said ->
                terms.stream()
                        .filter(term -> term.kind() == said.kind())
                        .map(TermId::code)
                        .sorted()
                        .collect(Collectors.joining(", "));
            case PracticeChange.Areas said -> String.join(", ", new TreeSet<>(areas));
            case PracticeChange.Indicators said -> String.join(", ", new TreeSet<>(indicators));
            case PracticeChange.Links said ->
                links.stream().map(PracticeLink::url).collect(Collectors.joining(", "));
            case PracticeChange.SelfCheck said ->
                selfCheck.stream()
                        .sorted(Comparator.naturalOrder())
                        .map(Act::word)
                        .collect(Collectors.joining(", "));
        };
    }

    String title(String in) {
        return in.equals("fr") ? titleFr : titleEn;
    }

    private PracticeDates dates() {
        return new PracticeDates(
                startsOn == null ? null : PartialDate.parse(startsOn),
                endsOn == null ? null : PartialDate.parse(endsOn),
                ongoing);
    }

    PracticeFacts facts() {
        return new PracticeFacts(
                language,
                new PracticeTitle(language, titleEn, titleFr),
                contact,
                dates(),
                Set.copyOf(terms),
                Set.copyOf(areas),
                Set.copyOf(indicators),
                List.copyOf(links),
                Set.copyOf(selfCheck));
    }
}
