package passerelle.visit.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import passerelle.city.CityDetails;
import passerelle.document.ui.FileField;
import passerelle.shared.Reason;
import passerelle.shared.RuleViolation;
import passerelle.shared.ui.CorrectionDialog;
import passerelle.shared.ui.DateField;
import passerelle.shared.ui.FormDialog;
import passerelle.shared.ui.Numbers;
import passerelle.shared.ui.ReasonDialog;
import passerelle.visit.VisitDetails;
import passerelle.visit.VisitService;
import passerelle.visit.profile.ProfileDetails;
import passerelle.visit.profile.ProfileIssue;
import passerelle.visit.profile.ProfileService;

/** The forms around a profile; its texts are written on its page. */
@Component
class ProfileForms {

    private final ProfileService profiles;
    private final VisitService visits;
    private final Clock clock;

    ProfileForms(ProfileService profiles, VisitService visits, Clock clock) {
        this.profiles = profiles;
        this.visits = visits;
        this.clock = clock;
    }

    /** For the round of the latest visit, unless somebody says otherwise. */
    void draft(CityDetails city) {
        var round = new TextField();
        round.setLabel(round.getTranslation("visit.round"));
        round.setHelperText(round.getTranslation("profile.round.help"));
        round.setValue(visits.ofCity(city.id()).stream()
                .filter(VisitDetails::isOn)
                .findFirst()
                .map(visit -> Integer.toString(visit.round()))
                .orElse(Integer.toString(LocalDate.now(clock).getYear())));
        open(
                "profile.draft",
                "profile.draft.do",
                new Div(round),
                confirmed -> profiles.draft(city.id(), Numbers.year(round.getValue())));
    }

    void issue(ProfileDetails profile) {
        var on = date(LocalDate.now(clock));
        open(
                "profile.issue",
                "profile.issue.do",
                new Div(on),
                confirmed -> profiles.issue(profile.id(), issued(on, confirmed)));
    }

    void correct(ProfileDetails profile) {
        var ui = UI.getCurrent();
        var on = issuedOn(profile);
        var fields = new Div(on);
        new CorrectionDialog(
                        ui.getTranslation("profile.correct"),
                        ui.getTranslation("form.save"),
                        fields,
                        (confirmed, reason) -> {
                            profiles.correct(profile.id(), issued(on, confirmed), reason);
                            ui.refreshCurrentRoute(false);
                        })
                .over(fields, () -> new Div(issuedOn(profiles.get(profile.id()))))
                .open();
    }

    private DateField issuedOn(ProfileDetails profile) {
        var before = profile.issuedOn();
        return date(before == null ? LocalDate.now(clock) : before);
    }

    void attach(ProfileDetails profile) {
        var file = new FileField(UI.getCurrent().getTranslation("profile.paper"));
        open("profile.attach", "form.save", new Div(file), confirmed -> {
            var given = file.value().orElseThrow(() -> new RuleViolation("profile.error.paper.missing"));
            profiles.attach(profile.id(), given);
        });
    }

    void takeBack(ProfileDetails profile) {
        ask("profile.take.back", "profile.take.back.what", reason -> profiles.takeBack(profile.id(), reason));
    }

    void withdraw(ProfileDetails profile) {
        ask("profile.withdraw", "profile.withdraw.what", reason -> profiles.withdraw(profile.id(), reason));
    }

    private static DateField date(LocalDate value) {
        var on = new DateField(UI.getCurrent().getTranslation("profile.issued.on"));
        on.setValue(value);
        return on;
    }

    private static ProfileIssue issued(DateField on, boolean confirmed) {
        if (on.getValue() == null) {
            throw new RuleViolation("visit.error.dates.missing");
        }
        return new ProfileIssue(on.getValue(), confirmed);
    }

    private static void open(String title, String action, Div fields, Consumer<Boolean> act) {
        var ui = UI.getCurrent();
        fields.addClassName("form-fields");
        new FormDialog(ui.getTranslation(title), ui.getTranslation(action), fields, confirmed -> {
                    act.accept(confirmed);
                    ui.refreshCurrentRoute(false);
                    return true;
                })
                .open();
    }

    private static void ask(String title, String consequence, Consumer<Reason> act) {
        var ui = UI.getCurrent();
        ReasonDialog.ask(ui.getTranslation(title), ui.getTranslation(consequence), ui.getTranslation(title), reason -> {
            act.accept(reason);
            ui.refreshCurrentRoute(false);
        });
    }
}
