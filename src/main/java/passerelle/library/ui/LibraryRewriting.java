package passerelle.library.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import passerelle.account.CurrentUser;
import passerelle.account.Role;
import passerelle.library.LibraryIndex;
import passerelle.shared.ui.Notices;
import passerelle.shared.ui.Phrases;
import passerelle.shared.ui.QuietButton;
import passerelle.shared.ui.RunBar;

/** Lets the secretariat write the index of the library anew, for when something is not found that is there. */
@org.springframework.stereotype.Component
class LibraryRewriting {

    private final LibraryIndex index;
    private final CurrentUser user;

    LibraryRewriting(LibraryIndex index, CurrentUser user) {
        this.index = index;
        this.user = user;
    }

    /** @param place where it shows how far it is */
    Optional<Component> offer(Div place) {
        return user.is(Role.SECRETARIAT)
                ? Optional.of(new QuietButton("library.rewrite", () -> begin(place)))
                : Optional.empty();
    }

    private void begin(Div place) {
        var bar = new RunBar<>(index.rebuild(), Phrases.phrase("library.rewriting"), "library.rewrite.meanwhile");
        place.removeAll();
        place.add(bar);
        var ui = UI.getCurrent();
        bar.follow(place::removeAll, practices -> Notices.done(ui.getTranslation("library.rewritten", practices)));
    }
}
