package passerelle.membership;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.boot.test.context.TestComponent;
import passerelle.account.Acting;
import passerelle.shared.CityId;

/** Members, made as the secretariat would. */
@TestComponent
public class TestMemberships {

    private final LetterService letters;
    private final DeclarationService declarations;

    TestMemberships(LetterService letters, DeclarationService declarations) {
        this.letters = letters;
        this.declarations = declarations;
    }

    /** A member since that day, by a letter of thirty days before. */
    public CityId join(CityId city, LocalDate on) {
        var letter = new LetterDetails(on.minusDays(30), "The mayor", "", LetterForm.LETTER);
        var signed = new DeclarationDetails(new Signature(on, "The mayor"), new Signature(on, "The director"));
        return Acting.asSystem(() -> {
            letters.record(city, letter, Optional.empty());
            declarations.record(city, signed, Optional.empty(), false);
            return city;
        });
    }
}
