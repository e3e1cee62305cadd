package passerelle.delegation;

import java.time.LocalDate;
import java.util.Set;
import passerelle.account.Colleague;

/**
 * What somebody is about to be asked.
 *
 * @param fields the codes of indicators, and of fields of the city’s profile
 * @param note may be blank
 * @param language in which the note is written: {@code en} or {@code fr}
 * @param narrowed whether the colleague sees what is in their hands and nothing else
 */
public record NewDelegation(
        Colleague colleague, Set<String> fields, LocalDate due, String note, String language, boolean narrowed) {

    public NewDelegation {
        fields = Set.copyOf(fields);
        note = note.strip();
    }

    /** Of somebody who sees as much as before, or everything who is new. */
    public NewDelegation(Colleague colleague, Set<String> fields, LocalDate due, String note, String language) {
        this(colleague, fields, due, note, language, false);
    }
}
