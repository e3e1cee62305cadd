package passerelle.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import java.util.Collection;

/** Short messages that pass. */
public final class Notices {

    private static final int SECONDS = 1000;

    private Notices() {}

    /** Something is done. */
    public static void done(String words) {
        var notice = Notification.show(words, 4 * SECONDS, Notification.Position.BOTTOM_CENTER);
        notice.addThemeVariants(NotificationVariant.SUCCESS);
    }

    /** Something is done, and there is something to take along: it stays longer. */
    public static void done(String words, Collection<Component> along) {
        if (along.isEmpty()) {
            done(words);
            return;
        }
        var notice = new Notification();
        notice.add(new Div(words));
        notice.add(along);
        notice.setDuration(20 * SECONDS);
        notice.setPosition(Notification.Position.BOTTOM_CENTER);
        notice.addThemeVariants(NotificationVariant.SUCCESS);
        notice.open();
    }

    /** Something was refused; it stays long enough to be read. */
    public static void refused(String words) {
        var notice = Notification.show(words, 12 * SECONDS, Notification.Position.TOP_CENTER);
        notice.addThemeVariants(NotificationVariant.ERROR);
        notice.setAssertive(true);
    }
}
