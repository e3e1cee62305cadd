package passerelle.support;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.boot.test.context.TestComponent;
import passerelle.account.Acting;
import passerelle.membership.DeclarationDetails;
import passerelle.membership.DeclarationService;
import passerelle.membership.LetterDetails;
import passerelle.membership.LetterForm;
import passerelle.membership.LetterService;
import passerelle.membership.Signature;
import passerelle.shared.CityId;

/** Lets cities join as the secretariat would record it. */
@TestComponent
public class TestMemberships {

    private final LetterService letters;
    private final DeclarationService declarations;

    TestMemberships(LetterService letters, DeclarationService declarations) {
        this.letters = letters;
        this.declarations = declarations;
    }

    public void letter(CityId city, String on) {
        var details = new LetterDetails(LocalDate.parse(on), "Anna Rossi", "Mayor", LetterForm.LETTER);
        Acting.asSystem(() -> letters.record(city, details, Optional.empty()));
    }

    /** Signed by both on that day, confirmed whatever the order. */
    public void declaration(CityId city, String on) {
        var signature = new Signature(LocalDate.parse(on), "Anna Rossi");
        var details = new DeclarationDetails(signature, signature);
        Acting.asSystem(() -> declarations.record(city, details, Optional.empty(), true));
    }
}
