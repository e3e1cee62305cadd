package passerelle.membership.ui;

import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import org.springframework.stereotype.Component;
import passerelle.membership.DeclarationRow;
import passerelle.membership.DeclarationService;
import passerelle.membership.MembershipService;
import passerelle.shared.CityId;
import passerelle.shared.RuleViolation;
import passerelle.shared.ui.PageActs;

/** The forms of declarations of intent. */
@Component
class DeclarationForms {

    private final MembershipService memberships;
    private final DeclarationService declarations;

    DeclarationForms(MembershipService memberships, DeclarationService declarations) {
        this.memberships = memberships;
        this.declarations = declarations;
    }

    void record(CityId city) {
        var fields = new DeclarationFields(Optional.empty());
        var file = new PaperFile();
        fields.add(file);
        PageActs.open(
                "membership.declaration.record",
                "form.save",
                fields,
                confirmed -> declarations.record(city, fields.typed(), file.value(), confirmed));
    }

    /** Asks for the signature of the side that has not signed yet. */
    void complete(DeclarationRow declaration) {
        var missing = SignatureFields.of(declaration.details().city() == null ? "city" : "council", null)
                .required();
        PageActs.open(
                "membership.declaration.complete",
                "form.save",
                new Div(missing.on(), missing.signatory()),
                confirmed -> {
                    var signature = missing.typed()
                            .orElseThrow(() -> new RuleViolation(
                                    "date.missing", missing.on().getLabel()));
                    declarations.complete(declaration.id(), signature, confirmed);
                });
    }

    void correct(CityId city, DeclarationRow declaration) {
        var fields = new DeclarationFields(Optional.of(declaration.details()));
        PageActs.correct(
                "membership.declaration.correct",
                fields,
                () -> now(city, declaration),
                (confirmed, reason) -> declarations.correct(declaration.id(), fields.typed(), reason, confirmed));
    }

    private DeclarationFields now(CityId city, DeclarationRow seen) {
        return new DeclarationFields(memberships.of(city).declarations().stream()
                .filter(declaration -> declaration.id().equals(seen.id()))
                .map(DeclarationRow::details)
                .findFirst());
    }

    void withdraw(DeclarationRow declaration) {
        PageActs.ask(
                "membership.withdraw",
                "membership.withdraw.consequence",
                reason -> declarations.withdraw(declaration.id(), reason));
    }

    void attach(DeclarationRow declaration) {
        PaperFile.ask(file -> declarations.attach(declaration.id(), file));
    }
}
