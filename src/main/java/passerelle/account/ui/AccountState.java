package passerelle.account.ui;

import com.vaadin.flow.component.UI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import passerelle.account.AccountRow;
import passerelle.account.Invited;
import passerelle.shared.ui.PageZone;
import passerelle.shared.ui.Phrases;
import passerelle.shared.ui.StatusBadge;
import passerelle.shared.ui.Tone;

/** Whether somebody gets in, and how far an invitation has come. */
@NamedInterface("colleague")
public final class AccountState {

    private AccountState() {}

    static StatusBadge of(AccountRow account, @Nullable Invited invited, Instant now) {
        if (account.closed()) {
            return badge(Tone.NEUTRAL, "account.closed");
        }
        if (account.hasPassword()) {
            return badge(Tone.DONE, "account.ready");
        }
        return invited == null ? badge(Tone.SOON, "account.waits") : of(invited, now);
    }

    /** Of somebody who has not come in yet. */
    public static StatusBadge of(Invited invited, Instant now) {
        var until = PageZone.day(invited.until());
        return invited.isOpen(now)
                ? new StatusBadge(Tone.INFO, Phrases.phrase("invitation.state.open", PageZone.day(invited.on()), until))
                : new StatusBadge(Tone.LATE, Phrases.phrase("invitation.state.over", until));
    }

    private static StatusBadge badge(Tone tone, String key) {
        return new StatusBadge(tone, UI.getCurrent().getTranslation(key));
    }
}
