package passerelle.practice.collection;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import passerelle.intake.Column;
import passerelle.intake.Fields;
import passerelle.intake.Problem;
import passerelle.practice.PracticeChange;
import passerelle.practice.PracticeContact;
import passerelle.practice.PracticeLink;
import passerelle.practice.classification.TermId;
import passerelle.practice.classification.TermKind;

/** Whom to ask, what it is linked to and where more is said of it, as a line tells it. */
final class CollectedFacts {

    private static final int MOST_LINKS = 20;

    private final Fields line;
    private final CollectionTerms terms;
    private final PracticeContact known;

    /** @param known of the contact, where the line leaves something blank */
    CollectedFacts(Fields line, CollectionTerms terms, PracticeContact known) {
        this.line = line;
        this.terms = terms;
        this.known = known;
    }

    /** @param language in which it tells what is its own */
    List<PracticeChange> changes(String language) {
        var changes = new ArrayList<PracticeChange>();
        changes.add(new PracticeChange.Contact(contact()));
        Stream.of(
                        new Chosen(TermKind.THEME, CollectionColumns.THEMES),
                        new Chosen(TermKind.DOMAIN, CollectionColumns.DOMAINS),
                        new Chosen(TermKind.GOAL, CollectionColumns.GOALS))
                .forEach(chosen -> line.<Set<TermId>>read(chosen.column(), cell -> terms.terms(chosen.kind(), cell))
                        .ifPresent(found -> changes.add(new PracticeChange.Terms(chosen.kind(), found))));
        line.<Set<String>>read(CollectionColumns.AREAS, terms::areas)
                .ifPresent(areas -> changes.add(new PracticeChange.Areas(areas)));
        var links = links(language);
        if (!links.isEmpty()) {
            changes.add(new PracticeChange.Links(links));
        }
        return changes;
    }

    private record Chosen(TermKind kind, Column column) {}

    private PracticeContact contact() {
        var name = said(CollectionColumns.PERSON, text -> new PracticeContact(text, "", "", "", false));
        var role = said(CollectionColumns.ROLE, text -> new PracticeContact("", text, "", "", false));
        var department = said(CollectionColumns.DEPARTMENT, text -> new PracticeContact("", "", text, "", false));
        var email = said(CollectionColumns.EMAIL, text -> new PracticeContact("", "", "", text, false));
        return new PracticeContact(
                first(name, known.name()),
                first(role, known.role()),
                first(department, known.department()),
                first(email, known.email()),
                WrittenTimes.isYes(line, CollectionColumns.SHOWN));
    }

    private static String first(String said, String known) {
        return said.isEmpty() ? known : said;
    }

    /** @param check throws what the line is refused for */
    private String said(Column column, Function<String, PracticeContact> check) {
        return line.read(column, text -> {
                    check.apply(text);
                    return text;
                })
                .orElse("");
    }

    private List<PracticeLink> links(String language) {
        var links = new ArrayList<PracticeLink>();
        line.read(CollectionColumns.LINKS, WrittenLinks::in).ifPresent(links::addAll);
        var origin = language.equals("fr") ? "Publication d’origine" : "Original publication";
        line.read(CollectionColumns.SOURCE, address -> WrittenLinks.link(origin, address))
                .ifPresent(links::add);
        if (links.size() > MOST_LINKS) {
            line.refuse(Problem.of(CollectionColumns.LINKS, "practice.error.links", MOST_LINKS));
        }
        return links;
    }
}
