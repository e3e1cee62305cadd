package passerelle.review.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.Optional;
import org.springframework.stereotype.Component;
import passerelle.account.CurrentUser;
import passerelle.account.GrantRow;
import passerelle.account.Role;
import passerelle.assessment.AnswerSheet;
import passerelle.assessment.AssessmentId;
import passerelle.assessment.ui.OpenSheet;
import passerelle.assessment.ui.SheetAddition;
import passerelle.assessment.ui.SheetPart;
import passerelle.city.CityDetails;
import passerelle.review.signoff.SignOffRow;
import passerelle.review.signoff.SignOffService;
import passerelle.shared.RuleViolation;
import passerelle.shared.ui.PageActs;
import passerelle.shared.ui.Phrases;
import passerelle.shared.ui.PrimaryButton;
import passerelle.shared.ui.QuietButton;

/** Who was asked to agree before the answers are handed in, and the acts around it. */
@Component
class SignOffPart implements SheetPart {

    private final SignOffService signOffs;
    private final CurrentUser user;

    SignOffPart(SignOffService signOffs, CurrentUser user) {
        this.signOffs = signOffs;
        this.user = user;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public SheetAddition open(CityDetails city, OpenSheet sheet) {
        var assessment = sheet.now().assessment();
        if (!assessment.isOpen() || user.seesOwnPart(city.id())) {
            return new SheetAddition() {};
        }
        var line = line(city, sheet.now());
        return new SheetAddition() {
            @Override
            public Optional<com.vaadin.flow.component.Component> below() {
                return line.getComponentCount() == 0 ? Optional.empty() : Optional.of(line);
            }
        };
    }

    private Div line(CityDetails city, AnswerSheet sheet) {
        var assessment = sheet.assessment();
        var id = assessment.id();
        var line = new Div();
        line.addClassName("sign-off");
        var known = signOffs.of(assessment);
        known.ifPresent(
                signOff -> line.add(new Paragraph(words(signOff)), new ChangedSince(city, sheet, signOff.answers())));
        if (known.filter(signOff -> !signOff.isSigned() && signOff.colleague().equals(user.account()))
                .isPresent()) {
            line.add(new PrimaryButton("signoff.sign", () -> done(() -> signOffs.sign(id))));
        }
        if (user.is(city.id(), Role.SECRETARIAT, Role.COORDINATOR)) {
            line.add(
                    known.isPresent()
                            ? new QuietButton("signoff.take.back", () -> done(() -> signOffs.takeBack(id)))
                            : new QuietButton("signoff.ask", () -> ask(id)));
        }
        return line;
    }

    private static String words(SignOffRow signOff) {
        var signed = signOff.signedAt();
        return signed == null
                ? Phrases.phrase(
                        "signoff.asked.of", signOff.name(), Phrases.moment(signOff.askedAt()), signOff.askedBy())
                : Phrases.phrase("signoff.signed.by", signOff.name(), Phrases.moment(signed));
    }

    private void ask(AssessmentId id) {
        var ui = UI.getCurrent();
        var colleague = new Select<GrantRow>();
        colleague.setLabel(ui.getTranslation("signoff.colleague"));
        colleague.setItems(signOffs.colleagues(id));
        colleague.setItemLabelGenerator(GrantRow::name);
        colleague.setRequiredIndicatorVisible(true);
        PageActs.open(
                "signoff.ask",
                "signoff.ask",
                new Div(new Paragraph(ui.getTranslation("signoff.ask.consequence")), colleague),
                confirmed -> signOffs.ask(
                        id,
                        colleague
                                .getOptionalValue()
                                .orElseThrow(() -> new RuleViolation("signoff.error.nobody"))
                                .account()));
    }

    private static void done(Runnable act) {
        act.run();
        UI.getCurrent().refreshCurrentRoute(false);
    }
}
