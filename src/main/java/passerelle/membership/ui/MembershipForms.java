package passerelle.membership.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import passerelle.city.CityDetails;
import passerelle.document.FileContent;
import passerelle.document.ui.FileField;
import passerelle.membership.Decision;
import passerelle.membership.DecisionRow;
import passerelle.membership.DeclarationRow;
import passerelle.membership.DeclarationService;
import passerelle.membership.LetterRow;
import passerelle.membership.LetterService;
import passerelle.membership.MembershipService;
import passerelle.membership.NewDecision;
import passerelle.membership.StandingService;
import passerelle.shared.CityId;
import passerelle.shared.Reason;
import passerelle.shared.RuleViolation;
import passerelle.shared.ui.DateField;
import passerelle.shared.ui.FormDialog;
import passerelle.shared.ui.Phrases;
import passerelle.shared.ui.ReasonDialog;
import passerelle.shared.ui.ReasonField;

/** The forms of the membership tab; each ends with the page as it is then. */
@Component
class MembershipForms {

    private final MembershipService memberships;
    private final LetterService letters;
    private final DeclarationService declarations;
    private final StandingService standings;

    MembershipForms(
            MembershipService memberships,
            LetterService letters,
            DeclarationService declarations,
            StandingService standings) {
        this.memberships = memberships;
        this.letters = letters;
        this.declarations = declarations;
        this.standings = standings;
    }

    void recordLetter(CityDetails city) {
        var fields = new LetterFields(Optional.empty());
        var file = fileField();
        fields.add(file);
        open("membership.letter.record", fields, confirmed -> letters.record(city.id(), fields.typed(), file.value()));
    }

    void correctLetter(CityId city, LetterRow letter) {
        var fields = new LetterFields(Optional.of(letter.details()));
        var why = new ReasonField();
        fields.add(why);
        dialog(
                        "membership.letter.correct",
                        fields,
                        confirmed -> letters.correct(letter.id(), fields.typed(), why.reason()))
                .over(
                        fields,
                        () -> new LetterFields(memberships.of(city).letters().stream()
                                .filter(now -> now.id().equals(letter.id()))
                                .map(LetterRow::details)
                                .findFirst()))
                .open();
    }

    void withdrawLetter(LetterRow letter) {
        withdraw(reason -> letters.withdraw(letter.id(), reason));
    }

    void attach(LetterRow letter) {
        attach(file -> letters.attach(letter.id(), file));
    }

    void recordDeclaration(CityDetails city) {
        var fields = new DeclarationFields(Optional.empty());
        var file = fileField();
        fields.add(file);
        open(
                "membership.declaration.record",
                fields,
                confirmed -> declarations.record(city.id(), fields.typed(), file.value(), confirmed));
    }

    /** Asks for the signature of the side that has not signed yet. */
    void completeDeclaration(DeclarationRow declaration) {
        var missing = SignatureFields.of(declaration.details().city() == null ? "city" : "council", null);
        var fields = new Div(missing.on(), missing.signatory());
        fields.addClassName("form-fields");
        open("membership.declaration.complete", fields, confirmed -> {
            var signature = missing.typed()
                    .orElseThrow(
                            () -> new RuleViolation("date.missing", missing.on().getLabel()));
            declarations.complete(declaration.id(), signature, confirmed);
        });
    }

    void correctDeclaration(CityId city, DeclarationRow declaration) {
        var fields = new DeclarationFields(Optional.of(declaration.details()));
        var why = new ReasonField();
        fields.add(why);
        dialog(
                        "membership.declaration.correct",
                        fields,
                        confirmed -> declarations.correct(declaration.id(), fields.typed(), why.reason(), confirmed))
                .over(
                        fields,
                        () -> new DeclarationFields(memberships.of(city).declarations().stream()
                                .filter(now -> now.id().equals(declaration.id()))
                                .map(DeclarationRow::details)
                                .findFirst()))
                .open();
    }

    void withdrawDeclaration(DeclarationRow declaration) {
        withdraw(reason -> declarations.withdraw(declaration.id(), reason));
    }

    void attach(DeclarationRow declaration) {
        attach(file -> declarations.attach(declaration.id(), file));
    }

    void decide(CityDetails city) {
        var decision = new ComboBox<Decision>();
        decision.setLabel(decision.getTranslation("membership.decision"));
        decision.setItems(Arrays.stream(Decision.values())
                .filter(item -> item.isPossibleFrom(city.standing()))
                .toList());
        decision.setItemLabelGenerator(item -> Phrases.name(decision, item));
        decision.setRequiredIndicatorVisible(true);
        var on = DateField.of("membership.decision.on", null).required();
        var why = new ReasonField();
        var file = fileField();
        var fields = new Div(decision, on, why, file);
        fields.addClassName("form-fields");
        open("membership.decision.record", fields, confirmed -> {
            var chosen = decision.getOptionalValue()
                    .orElseThrow(() -> new RuleViolation("membership.error.decision.missing"));
            standings.decide(city.id(), new NewDecision(chosen, on.day(), why.reason(), file.value()));
        });
    }

    void correctDecision(CityId city, DecisionRow decision) {
        var on = DateField.of("membership.decision.on", decision.on()).required();
        var why = new ReasonField();
        var fields = new Div(on, why);
        fields.addClassName("form-fields");
        dialog(
                        "membership.decision.correct",
                        fields,
                        confirmed -> standings.correct(decision.id(), on.day(), why.reason()))
                .over(fields, () -> new Div(DateField.of("membership.decision.on", now(city, decision))))
                .open();
    }

    /** One that is gone meanwhile is refused when the form is saved. */
    private LocalDate now(CityId city, DecisionRow seen) {
        return memberships.of(city).decisions().stream()
                .filter(decision -> decision.id().equals(seen.id()))
                .findFirst()
                .orElse(seen)
                .on();
    }

    void withdrawDecision(DecisionRow decision) {
        withdraw(reason -> standings.withdraw(decision.id(), reason));
    }

    void attach(DecisionRow decision) {
        attach(file -> standings.attach(decision.id(), file));
    }

    private static void open(String title, Div fields, Consumer<Boolean> act) {
        dialog(title, fields, act).open();
    }

    private static FormDialog dialog(String title, Div fields, Consumer<Boolean> act) {
        var ui = UI.getCurrent();
        return new FormDialog(ui.getTranslation(title), ui.getTranslation("form.save"), fields, confirmed -> {
            act.accept(confirmed);
            ui.refreshCurrentRoute(false);
            return true;
        });
    }

    private static void withdraw(Consumer<Reason> act) {
        var ui = UI.getCurrent();
        ReasonDialog.ask(
                ui.getTranslation("membership.withdraw"),
                ui.getTranslation("membership.withdraw.consequence"),
                ui.getTranslation("membership.withdraw"),
                reason -> {
                    act.accept(reason);
                    ui.refreshCurrentRoute(false);
                });
    }

    private static void attach(Consumer<FileContent> act) {
        var file = fileField();
        open(
                "membership.attach",
                new Div(file),
                confirmed -> act.accept(file.value().orElseThrow(() -> new RuleViolation("membership.error.file"))));
    }

    private static FileField fileField() {
        return new FileField(UI.getCurrent().getTranslation("membership.file"));
    }
}
