package passerelle.shared.ui;

import java.util.Locale;

/** What a state feels like; always shown beside a word. */
public enum Tone {
    DONE,
    SOON,
    LATE,
    REVIEW,
    INFO,
    NEUTRAL;

    String cssClass() {
        return "tone-" + name().toLowerCase(Locale.ROOT);
    }
}
