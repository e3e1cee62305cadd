package passerelle.visit.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import passerelle.city.CityDetails;
import passerelle.document.ui.FileField;
import passerelle.shared.RuleViolation;
import passerelle.shared.ui.DateField;
import passerelle.shared.ui.Numbers;
import passerelle.shared.ui.PageActs;
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
        round.setRequiredIndicatorVisible(true);
        round.setHelperText(round.getTranslation("profile.round.help"));
        round.setValue(visits.ofCity(city.id()).stream()
                .filter(VisitDetails::isOn)
                .findFirst()
                .map(visit -> Integer.toString(visit.round()))
                .orElse(Integer.toString(LocalDate.now(clock).getYear())));
        PageActs.open(
                "profile.draft",
                "profile.draft.do",
                new Div(round),
                confirmed -> profiles.draft(city.id(), Numbers.year(round.getValue())));
    }

    void issue(ProfileDetails profile) {
        var on = DateField.of("profile.issued.on", LocalDate.now(clock)).required();
        PageActs.open(
                "profile.issue",
                "profile.issue.do",
                new Div(on),
                confirmed -> profiles.issue(profile.id(), issued(on, confirmed)));
    }

    void correct(ProfileDetails profile) {
        var on = issuedOn(profile);
        PageActs.correct(
                "profile.correct",
                new Div(on),
                () -> new Div(issuedOn(profiles.get(profile.id()))),
                (confirmed, reason) -> profiles.correct(profile.id(), issued(on, confirmed), reason));
    }

    private DateField issuedOn(ProfileDetails profile) {
        var before = profile.issuedOn();
        return DateField.of("profile.issued.on", before == null ? LocalDate.now(clock) : before)
                .required();
    }

    void attach(ProfileDetails profile) {
        var file = new FileField(UI.getCurrent().getTranslation("profile.paper")).required();
        PageActs.open("profile.attach", "form.save", new Div(file), confirmed -> {
            var given = file.value().orElseThrow(() -> new RuleViolation("profile.error.paper.missing"));
            profiles.attach(profile.id(), given);
        });
    }

    void takeBack(ProfileDetails profile) {
        PageActs.ask("profile.take.back", "profile.take.back.what", reason -> profiles.takeBack(profile.id(), reason));
    }

    void withdraw(ProfileDetails profile) {
        PageActs.ask("profile.withdraw", "profile.withdraw.what", reason -> profiles.withdraw(profile.id(), reason));
    }

    private static ProfileIssue issued(DateField on, boolean confirmed) {
        if (on.getValue() == null) {
            throw new RuleViolation("visit.error.dates.missing");
        }
        return new ProfileIssue(on.getValue(), confirmed);
    }
}
