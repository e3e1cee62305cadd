package passerelle.membership;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a city and the Council of Europe signed, by the days. */
final class TestPapers {

    private TestPapers() {}

    static LetterDetails letter(String on) {
        return new LetterDetails(LocalDate.parse(on), "Anna Rossi", "Mayor", LetterForm.EMAIL);
    }

    static DeclarationDetails signed(@Nullable String byCity, @Nullable String byCouncil) {
        return new DeclarationDetails(
                byCity == null ? null : new Signature(LocalDate.parse(byCity), "Anna Rossi"),
                byCouncil == null ? null : new Signature(LocalDate.parse(byCouncil), "B. Weber"));
    }
}
