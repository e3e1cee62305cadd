package passerelle.practice;

import java.util.List;
import java.util.Set;
import passerelle.practice.classification.TermId;
import passerelle.practice.classification.TermKind;

/** One thing that the city says anew of its practice, beside the long texts; each is stored as soon as it is said. */
public sealed interface PracticeChange {

    record Title(String language, String title) implements PracticeChange {}

    /** In which language it was first written: what stands in the other one is a translation. */
    record Original(String language) implements PracticeChange {}

    record Contact(PracticeContact contact) implements PracticeChange {}

    record Dates(PracticeDates dates) implements PracticeChange {}

    /** All terms of one kind. */
    record Terms(TermKind kind, Set<TermId> terms) implements PracticeChange {}

    /** The areas of the Index; with none, those closest to its themes and domains count. */
    record Areas(Set<String> areas) implements PracticeChange {}

    record Indicators(Set<String> indicators) implements PracticeChange {}

    record Links(List<PracticeLink> links) implements PracticeChange {}

    record SelfCheck(Set<Criterion> met) implements PracticeChange {}
}
