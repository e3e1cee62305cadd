package passerelle.membership.ui;

import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import passerelle.audit.AuditLog;
import passerelle.city.CityDetails;
import passerelle.document.DocumentService;
import passerelle.document.ui.DocumentList;
import passerelle.membership.DecisionRow;
import passerelle.membership.DeclarationRow;
import passerelle.membership.DeclarationService;
import passerelle.membership.LetterRow;
import passerelle.membership.LetterService;
import passerelle.membership.Signature;
import passerelle.membership.StandingService;
import passerelle.shared.ui.FactList;
import passerelle.shared.ui.Phrases;
import passerelle.shared.ui.StatusBadge;
import passerelle.shared.ui.Tone;

/** What each paper says, its files, its history, and for those who may, its corrections. */
@Component
class PaperCards {

    private final DocumentService documents;
    private final AuditLog audit;
    private final LetterForms letters;
    private final DeclarationForms declarations;
    private final DecisionForms decisions;

    PaperCards(
            DocumentService documents,
            AuditLog audit,
            LetterForms letters,
            DeclarationForms declarations,
            DecisionForms decisions) {
        this.documents = documents;
        this.audit = audit;
        this.letters = letters;
        this.declarations = declarations;
        this.decisions = decisions;
    }

    PaperCard of(CityDetails city, LetterRow letter, boolean editable) {
        var ui = UI.getCurrent();
        var details = letter.details();
        var card = new PaperCard(
                Phrases.phrase("membership.letter.of", details.on()),
                new FactList()
                        .with(ui.getTranslation("membership.signatory"), details.signatory())
                        .with(ui.getTranslation("membership.position"), details.position())
                        .with(ui.getTranslation("membership.form"), ui.getTranslation("LetterForm." + details.form())));
        if (editable) {
            card.action("membership.attach", () -> letters.attach(letter))
                    .action("form.correct", () -> letters.correct(city.id(), letter))
                    .action("membership.withdraw", () -> letters.withdraw(letter));
        }
        return finished(card, city, LetterService.SUBJECT, letter.id().value());
    }

    PaperCard of(CityDetails city, DeclarationRow declaration, boolean editable) {
        var ui = UI.getCurrent();
        var details = declaration.details();
        var state = details.signedOn()
                .map(on -> new StatusBadge(Tone.DONE, Phrases.phrase("membership.declaration.holds", on)))
                .orElseGet(() -> new StatusBadge(Tone.SOON, ui.getTranslation("membership.declaration.half")));
        var card = new PaperCard(
                Phrases.phrase("membership.declaration.of", details.firstSignedOn()),
                new FactList()
                        .with(ui.getTranslation("membership.state"), state)
                        .with(ui.getTranslation("membership.city"), words(details.city()))
                        .with(ui.getTranslation("membership.council"), words(details.council())));
        if (editable) {
            card.action("membership.attach", () -> declarations.attach(declaration))
                    .action("form.correct", () -> declarations.correct(city.id(), declaration))
                    .action("membership.withdraw", () -> declarations.withdraw(declaration));
        }
        return finished(card, city, DeclarationService.SUBJECT, declaration.id().value());
    }

    PaperCard of(CityDetails city, DecisionRow decision, boolean editable) {
        var ui = UI.getCurrent();
        var card = new PaperCard(
                Phrases.phrase("membership.decision.of", decision.decision(), decision.on()),
                new FactList().with(ui.getTranslation("reason.label"), decision.reason()));
        if (editable) {
            card.action("membership.attach", () -> decisions.attach(decision))
                    .action("form.correct", () -> decisions.correct(city.id(), decision))
                    .action("membership.withdraw", () -> decisions.withdraw(decision));
        }
        return finished(card, city, StandingService.SUBJECT, decision.id().value());
    }

    private PaperCard finished(PaperCard card, CityDetails city, String subject, UUID object) {
        var papers = documents.of(subject, List.of(object));
        if (!papers.isEmpty()) {
            card.add(new DocumentList(documents, papers));
        }
        return card.history(audit, city.id(), subject, object).finished();
    }

    private static String words(@Nullable Signature signature) {
        return signature == null
                ? UI.getCurrent().getTranslation("membership.unsigned")
                : Phrases.phrase("membership.signed", signature.on(), signature.signatory());
    }
}
