package passerelle.practice.collection;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import passerelle.practice.classification.Classification;
import passerelle.practice.classification.TermId;
import passerelle.practice.classification.TermKind;
import passerelle.practice.classification.TermRow;
import passerelle.shared.LocalizedText;

/** The terms of the classification and the areas of the Index, as tables name them. */
final class CollectionTerms {

    private final Map<TermKind, WrittenTerms<TermId>> terms = new EnumMap<>(TermKind.class);
    private final WrittenTerms<String> areas = new WrittenTerms<>();

    /** @param areas by their codes */
    CollectionTerms(Classification classification, Map<String, LocalizedText> areas) {
        for (var kind : TermKind.values()) {
            var written = new WrittenTerms<TermId>();
            classification.of(kind).forEach(term -> written.called(term.id(), names(term)));
            terms.put(kind, written);
        }
        areas.forEach((code, title) -> this.areas.called(code, Stream.of(code, title.en(), title.fr())));
    }

    private static Stream<String> names(TermRow term) {
        var code = term.id().code();
        var names = Stream.of(
                term.label().en(),
                term.label().fr(),
                term.name(Locale.ENGLISH),
                term.name(Locale.FRENCH),
                code,
                code.substring(code.lastIndexOf('.') + 1),
                term.mark());
        return term.kind() == TermKind.GOAL ? Stream.concat(names, numbers(code)) : names;
    }

    /** Such as SDG 4, of {@code sdg-04}. */
    private static Stream<String> numbers(String code) {
        var number = code.replaceAll("\\D+0?", "");
        return Stream.of("", "sdg ", "sdg", "odd ", "odd", "goal ", "objectif ").map(word -> word + number);
    }

    Set<TermId> terms(TermKind kind, String cell) {
        return terms.getOrDefault(kind, new WrittenTerms<>()).in(cell);
    }

    Set<String> areas(String cell) {
        return areas.in(cell);
    }
}
