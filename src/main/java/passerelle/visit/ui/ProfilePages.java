package passerelle.visit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import passerelle.account.CurrentUser;
import passerelle.account.Role;
import passerelle.audit.AuditLog;
import passerelle.audit.ui.HistoryButton;
import passerelle.city.CityDetails;
import passerelle.document.DocumentService;
import passerelle.document.ui.DocumentList;
import passerelle.shared.ui.FactList;
import passerelle.shared.ui.Phrases;
import passerelle.shared.ui.PrimaryButton;
import passerelle.shared.ui.QuietButton;
import passerelle.shared.ui.Section;
import passerelle.shared.ui.StatusBadge;
import passerelle.shared.ui.Tone;
import passerelle.visit.profile.ProfileDetails;
import passerelle.visit.profile.ProfileStatus;

/** Puts the page of one profile together: its state, its texts and its papers. */
@org.springframework.stereotype.Component
class ProfilePages {

    private final ProfileForms forms;
    private final ProfileTextParts texts;
    private final DocumentService documents;
    private final AuditLog audit;
    private final CurrentUser user;

    ProfilePages(
            ProfileForms forms, ProfileTextParts texts, DocumentService documents, AuditLog audit, CurrentUser user) {
        this.forms = forms;
        this.texts = texts;
        this.documents = documents;
        this.audit = audit;
        this.user = user;
    }

    Component of(CityDetails city, ProfileDetails profile) {
        var page = new Div();
        page.addClassName("profile");
        var section = new Section(UI.getCurrent().getTranslation("profile.of", Integer.toString(profile.round())));
        allow(section, city, profile);
        section.add(state(profile));
        page.add(section, texts.of(profile, isWritable(profile)), papers(profile));
        return page;
    }

    private void allow(Section section, CityDetails city, ProfileDetails profile) {
        if (user.is(profile.city(), Role.SECRETARIAT)) {
            if (profile.status() == ProfileStatus.DRAFT) {
                section.action(new PrimaryButton("profile.issue", () -> forms.issue(profile)));
            } else {
                section.action(new QuietButton("profile.draft.another", () -> forms.draft(city)));
                section.action(new QuietButton("profile.correct", () -> forms.correct(profile)));
                section.action(new QuietButton("profile.take.back", () -> forms.takeBack(profile)));
            }
            section.action(new QuietButton("profile.withdraw", () -> forms.withdraw(profile)));
        }
        section.action(
                new HistoryButton(audit, profile.city(), "profile", profile.id().value()));
    }

    private static FactList state(ProfileDetails profile) {
        var ui = UI.getCurrent();
        var issued = profile.issuedOn();
        var badge = issued == null
                ? new StatusBadge(Tone.REVIEW, ui.getTranslation("profile.unseen"))
                : new StatusBadge(Tone.DONE, Phrases.phrase("profile.issued.since", issued));
        return new FactList().with(ui.getTranslation("visit.state"), badge);
    }

    private Section papers(ProfileDetails profile) {
        var ui = UI.getCurrent();
        var section = new Section(ui.getTranslation("profile.papers"));
        if (isWritable(profile) || user.is(profile.city(), Role.SECRETARIAT)) {
            section.action(new Button(ui.getTranslation("profile.attach"), click -> forms.attach(profile)));
        }
        section.add(new DocumentList(
                documents, documents.of("profile", List.of(profile.id().value()))));
        return section;
    }

    private boolean isWritable(ProfileDetails profile) {
        return profile.status() == ProfileStatus.DRAFT && user.is(profile.city(), Role.SECRETARIAT, Role.EXPERT);
    }
}
