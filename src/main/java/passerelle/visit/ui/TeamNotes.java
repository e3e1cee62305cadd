package passerelle.visit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import passerelle.account.CurrentUser;
import passerelle.account.Role;
import passerelle.text.SavedText;
import passerelle.text.TextKey;
import passerelle.text.TextService;
import passerelle.text.ui.TextBox;
import passerelle.visit.VisitDetails;

/** What the team notes for itself about a visit. */
@org.springframework.stereotype.Component
class TeamNotes {

    private final TextService texts;
    private final CurrentUser user;

    TeamNotes(TextService texts, CurrentUser user) {
        this.texts = texts;
        this.user = user;
    }

    Component of(VisitDetails visit) {
        var ui = UI.getCurrent();
        var stored = texts.of("visit", visit.id().value()).getOrDefault("notes", SavedText.BLANK);
        var key = new TextKey("visit", visit.id().value(), "notes");
        var box = new TextBox(texts, key, ui.getTranslation("visit.notes"), stored)
                .withHelp(ui.getTranslation("visit.notes.help"));
        box.setReadOnly(!user.is(visit.city(), Role.SECRETARIAT, Role.EXPERT));
        return box;
    }
}
