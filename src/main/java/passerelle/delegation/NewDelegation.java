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
 */
public record NewDelegation(Colleague colleague, Set<String> fields, LocalDate due, String note, String language) {

    public NewDelegation {
        fields = Set.copyOf(fields);
        note = note.strip();
    }
}
