package passerelle.practice.classification;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** All terms, those that are retired too, in the order of the forms. */
public final class Classification {

    private final Map<TermId, TermRow> terms;

    Classification(List<TermRow> terms) {
        this.terms = terms.stream().collect(toMap(TermRow::id, term -> term, (one, same) -> one, LinkedHashMap::new));
    }

    public Optional<TermRow> find(TermId id) {
        return Optional.ofNullable(terms.get(id));
    }

    /** All of that kind; a sub-domain stands behind its domain. */
    public List<TermRow> of(TermKind kind) {
        return terms.values().stream().filter(term -> term.kind() == kind).toList();
    }

    /** Those that can be chosen today. */
    public List<TermRow> offered(TermKind kind) {
        return of(kind).stream().filter(term -> !term.isRetired()).toList();
    }

    /** Those of that kind among some, in their order. */
    public List<TermRow> among(TermKind kind, Collection<TermId> some) {
        return of(kind).stream().filter(term -> some.contains(term.id())).toList();
    }

    /** The areas of the Index to which some terms are closest: first the closest of each. */
    public List<String> areas(Collection<TermId> some) {
        var chosen = terms.values().stream()
                .filter(term -> some.contains(term.id()))
                .map(TermRow::areas)
                .toList();
        var first = chosen.stream().flatMap(areas -> areas.stream().limit(1));
        var others = chosen.stream().flatMap(areas -> areas.stream().skip(1));
        return Stream.concat(first, others).distinct().toList();
    }
}
