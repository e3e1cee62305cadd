package passerelle.demo;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import passerelle.fee.FeeService;
import passerelle.fee.NewPayment;
import passerelle.fee.Notice;
import passerelle.fee.PaymentService;
import passerelle.membership.DeclarationDetails;
import passerelle.membership.DeclarationService;
import passerelle.membership.LetterDetails;
import passerelle.membership.LetterForm;
import passerelle.membership.LetterService;
import passerelle.membership.Signature;
import passerelle.shared.CityId;
import passerelle.shared.Euro;

/** How a city of the demo joins, and what it pays. */
@Component
@Profile("demo")
class DemoJoining {

    private static final Euro FEE = Euro.of("5000.00");

    private final LetterService letters;
    private final DeclarationService declarations;
    private final FeeService fees;
    private final PaymentService payments;

    DemoJoining(LetterService letters, DeclarationService declarations, FeeService fees, PaymentService payments) {
        this.letters = letters;
        this.declarations = declarations;
        this.fees = fees;
        this.payments = payments;
    }

    void letter(CityId city, DemoWords words, LocalDate on) {
        var letter = new LetterDetails(on, words.office(), words.mayor(), LetterForm.LETTER);
        letters.record(city, letter, Optional.of(DemoPaper.pdf("letter-of-interest.pdf", "Letter of interest")), false);
    }

    void declaration(CityId city, DemoWords words, LocalDate on) {
        var signed = new DeclarationDetails(
                new Signature(on.minusDays(9), words.office()), new Signature(on, "Council of Europe"));
        var paper = DemoPaper.pdf("declaration-of-intent.pdf", "Declaration of intent");
        declarations.record(city, signed, Optional.of(paper), false);
    }

    void callFee(CityId city, int year, LocalDate on) {
        var notice = new Notice(on, "ICC-" + year, FEE);
        fees.call(city, year, notice, Optional.of(DemoPaper.pdf("notice-" + year + ".pdf", "Fee notice " + year)));
    }

    void payFee(CityId city, int year, LocalDate on) {
        payments.record(city, year, new NewPayment(on, "TRANSFER-" + year, FEE), true);
    }
}
