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
        candidate(city, on.minusDays(30));
        declare(city, on);
        return city;
    }

    /** Makes a member of a candidate. */
    public void declare(CityId city, LocalDate on) {
        var signed = new DeclarationDetails(new Signature(on, "The mayor"), new Signature(on, "The director"));
        Acting.asSystem(() -> declarations.record(city, signed, Optional.empty(), false));
    }

    /** A candidate by a letter of that day. */
    public void candidate(CityId city, LocalDate on) {
        var letter = new LetterDetails(on, "The mayor", "", LetterForm.LETTER);
        Acting.asSystem(() -> letters.record(city, letter, Optional.empty(), false));
    }
}
