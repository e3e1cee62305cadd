package passerelle.delegation.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import passerelle.account.Admission;
import passerelle.account.GrantRow;
import passerelle.account.GrantService;
import passerelle.account.Role;
import passerelle.account.ui.LinkDialog;
import passerelle.assessment.AnswerSheet;
import passerelle.delegation.DelegatedPart;
import passerelle.delegation.DelegationRow;
import passerelle.delegation.DelegationService;
import passerelle.shared.AccountId;
import passerelle.shared.CityId;
import passerelle.shared.ui.DateField;
import passerelle.shared.ui.FormDialog;
import passerelle.shared.ui.Notices;
import passerelle.shared.ui.PageActs;

/** What is asked for before a delegation is given or changed. */
@Component
class DelegationForms {

    private final DelegationService delegations;
    private final GrantService grants;
    private final Clock clock;

    DelegationForms(DelegationService delegations, GrantService grants, Clock clock) {
        this.delegations = delegations;
        this.grants = grants;
        this.clock = clock;
    }

    /** @param parts already chosen, which can be changed in the form */
    void ask(AnswerSheet sheet, List<DelegatedPart> parts) {
        var ui = UI.getCurrent();
        var assessment = sheet.assessment();
        var form = new AskForm(sheet, parts, people(assessment.city()), today());
        new FormDialog(ui.getTranslation("delegation.ask"), ui.getTranslation("delegation.ask.do"), form, confirmed -> {
                    var asked = delegations.ask(assessment.id(), form.typed(), confirmed);
                    ui.refreshCurrentRoute(false);
                    tell(asked.colleague());
                    return true;
                })
                .open();
    }

    void postpone(DelegationRow row) {
        var due = DateField.of("delegation.due", row.due()).required();
        due.setMin(today());
        PageActs.open(
                "delegation.postpone",
                "form.save",
                new Div(due),
                confirmed -> delegations.postpone(row.id(), due.day()));
    }

    void takeBack(DelegationRow row) {
        PageActs.ask(
                "delegation.take.back",
                "delegation.take.back.consequence",
                reason -> delegations.takeBack(row.id(), reason));
    }

    void remind(DelegationRow row) {
        done(() -> delegations.remind(row.id()), "delegation.reminded.done");
    }

    void done(DelegationRow row) {
        done(() -> delegations.done(row.id()), "delegation.done.done");
    }

    void goOn(DelegationRow row) {
        done(() -> delegations.goOn(row.id()), "delegation.undone.done");
    }

    void link(DelegationRow row) {
        LinkDialog.show(row.delegate().name(), delegations.link(row.id()));
    }

    private static void done(Runnable act, String words) {
        var ui = UI.getCurrent();
        act.run();
        ui.refreshCurrentRoute(false);
        Notices.done(ui.getTranslation(words));
    }

    private static void tell(Admission colleague) {
        colleague
                .link()
                .ifPresentOrElse(
                        link -> LinkDialog.show(colleague.name(), link),
                        () -> Notices.done(UI.getCurrent().getTranslation("delegation.asked.done", colleague.name())));
    }

    /** Those who answer for the city today, each once; whoever coordinates it comes last. */
    private Collection<GrantRow> people(CityId city) {
        var seen = new HashSet<AccountId>();
        var now = grants.in(city).stream()
                .filter(row -> row.role().isOfTheCity() && row.holdsOn(today()))
                .toList();
        return Stream.of(Role.CONTRIBUTOR, Role.COORDINATOR)
                .flatMap(role -> now.stream().filter(row -> row.role() == role))
                .filter(row -> seen.add(row.account()))
                .toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
