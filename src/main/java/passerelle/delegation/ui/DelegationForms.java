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
import passerelle.account.GrantRow;
import passerelle.account.GrantService;
import passerelle.account.InvitationDesk;
import passerelle.account.Role;
import passerelle.account.ui.LinkDialog;
import passerelle.assessment.AnswerSheet;
import passerelle.delegation.DelegatedPart;
import passerelle.delegation.DelegationChanges;
import passerelle.delegation.DelegationRow;
import passerelle.delegation.DelegationService;
import passerelle.shared.AccountId;
import passerelle.shared.CityId;
import passerelle.shared.RuleViolation;
import passerelle.shared.ui.FormDialog;
import passerelle.shared.ui.Notices;
import passerelle.shared.ui.PageActs;
import passerelle.text.TextKey;
import passerelle.text.TextService;
import passerelle.text.ui.TextBox;

/** What is asked for before a delegation is given or changed. */
@Component
class DelegationForms {

    private final DelegationService delegations;
    private final DelegationChanges changes;
    private final GrantService grants;
    private final InvitationDesk invitations;
    private final TextService texts;
    private final Clock clock;

    DelegationForms(
            DelegationService delegations,
            DelegationChanges changes,
            GrantService grants,
            InvitationDesk invitations,
            TextService texts,
            Clock clock) {
        this.delegations = delegations;
        this.changes = changes;
        this.grants = grants;
        this.invitations = invitations;
        this.texts = texts;
        this.clock = clock;
    }

    /** @param parts already chosen, which can be changed in the form */
    void ask(AnswerSheet sheet, List<DelegatedPart> parts) {
        var ui = UI.getCurrent();
        var assessment = sheet.assessment();
        var form = new AskForm(sheet, parts, people(assessment.city()), today());
        form.byMail(invitations.sendsMail());
        new FormDialog(ui.getTranslation("delegation.ask"), ui.getTranslation("delegation.ask.do"), form, confirmed -> {
                    var asked = delegations.ask(assessment.id(), form.typed(), confirmed);
                    ui.refreshCurrentRoute(false);
                    LinkDialog.tell(
                            asked.colleague(),
                            ui.getTranslation(
                                    "delegation.asked.done", asked.colleague().name()));
                    return true;
                })
                .open();
    }

    /** What is asked, until when, and the word to the colleague, which is saved while it is typed. */
    void change(AnswerSheet sheet, DelegationRow row) {
        var ui = UI.getCurrent();
        var form = new ChangeForm(sheet.edition(), row, today());
        var withNote = new Div(form, note(row));
        withNote.addClassName("form-fields");
        new FormDialog(ui.getTranslation("delegation.change"), ui.getTranslation("form.save"), withNote, confirmed -> {
                    changes.change(row.id(), form.fields(), form.due(), confirmed);
                    ui.refreshCurrentRoute(false);
                    return true;
                })
                .over(form, () -> new ChangeForm(sheet.edition(), standing(row), today()))
                .open();
    }

    private DelegationRow standing(DelegationRow row) {
        return delegations.of(row.assessment()).stream()
                .filter(now -> now.id().equals(row.id()))
                .findFirst()
                .orElseThrow(() -> new RuleViolation("delegation.error.taken.back"));
    }

    private TextBox note(DelegationRow row) {
        var key = new TextKey("delegation", row.id().value(), "note");
        return new TextBox(texts, key, UI.getCurrent().getTranslation("delegation.note"), texts.read(key));
    }

    void narrow(DelegationRow row) {
        done(() -> changes.narrow(row.id()), "delegation.narrow.done");
    }

    void widen(DelegationRow row) {
        done(() -> changes.widen(row.id()), "delegation.widen.done");
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

    /** Those who answer for the city today, each once; whoever coordinates it comes last. */
    private Collection<GrantRow> people(CityId city) {
        var seen = new HashSet<AccountId>();
        var now = grants.in(city).stream()
                .filter(row -> row.role().isOfTheCity() && row.holdsOn(today()))
                .toList();
        return Stream.of(Role.CONTRIBUTOR, Role.DELEGATE, Role.COORDINATOR)
                .flatMap(role -> now.stream().filter(row -> row.role() == role))
                .filter(row -> seen.add(row.account()))
                .toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
