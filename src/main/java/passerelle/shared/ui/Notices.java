package passerelle.shared.ui;

import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;

/** Short messages that pass. */
public final class Notices {

    private static final int SECONDS = 1000;

    private Notices() {}

    /** Something is done. */
    public static void done(String words) {
        var notice = Notification.show(words, 4 * SECONDS, Notification.Position.BOTTOM_CENTER);
        notice.addThemeVariants(NotificationVariant.SUCCESS);
    }

    /** Something was refused; it stays long enough to be read. */
    public static void refused(String words) {
        var notice = Notification.show(words, 12 * SECONDS, Notification.Position.TOP_CENTER);
        notice.addThemeVariants(NotificationVariant.ERROR);
        notice.setAssertive(true);
    }
}
