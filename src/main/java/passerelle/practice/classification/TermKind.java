package passerelle.practice.classification;

import java.util.Locale;

/** The three ways in which a good practice is classified. */
public enum TermKind {
    THEME,
    /** Of the older collection; some have sub-domains. */
    DOMAIN,
    /** One of the Sustainable Development Goals: their number is the United Nations’. */
    GOAL;

    /** Whether the secretariat may add to them and retire some. */
    public boolean isOurs() {
        return this != GOAL;
    }

    String prefix() {
        return name().toLowerCase(Locale.ROOT) + ".";
    }
}
