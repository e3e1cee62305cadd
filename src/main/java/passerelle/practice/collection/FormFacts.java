package passerelle.practice.collection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import passerelle.practice.PracticeChange;
import passerelle.practice.PracticeContact;
import passerelle.practice.PracticeDates;
import passerelle.practice.received.FormProposal;

/** What a form says beside the long texts, for where a line leaves it blank. */
final class FormFacts {

    private final List<PracticeChange> said;

    FormFacts(Optional<FormProposal> form) {
        said = form.map(FormProposal::changes).orElse(List.of());
    }

    /** Blank where it has none in that language. */
    String title(String language) {
        return of(PracticeChange.Title.class)
                .filter(title -> title.language().equals(language))
                .map(PracticeChange.Title::title)
                .findFirst()
                .orElse("");
    }

    PracticeContact contact() {
        return of(PracticeChange.Contact.class)
                .map(PracticeChange.Contact::contact)
                .findFirst()
                .orElse(PracticeContact.NONE);
    }

    Optional<PracticeDates> dates() {
        return of(PracticeChange.Dates.class).map(PracticeChange.Dates::dates).findFirst();
    }

    /** What a line says, and the terms of the form of each kind of which the line names none. */
    List<PracticeChange> besides(List<PracticeChange> line) {
        var all = new ArrayList<>(line);
        of(PracticeChange.Terms.class)
                .filter(terms -> !terms.terms().isEmpty())
                .filter(terms -> line.stream()
                        .noneMatch(other -> other instanceof PracticeChange.Terms same && same.kind() == terms.kind()))
                .forEach(all::add);
        return all;
    }

    private <C extends PracticeChange> Stream<C> of(Class<C> kind) {
        return said.stream().filter(kind::isInstance).map(kind::cast);
    }
}
