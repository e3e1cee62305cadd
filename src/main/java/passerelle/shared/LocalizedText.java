package passerelle.shared;

import java.io.Serializable;
import java.util.Locale;

/** A text that exists in both languages of the programme; neither is blank. */
public record LocalizedText(String en, String fr) implements Serializable {

    public LocalizedText {
        if (en.isBlank() || fr.isBlank()) {
            throw new IllegalArgumentException("A text needs both languages: en '" + en + "', fr '" + fr + "'");
        }
    }

    /** The French text for a French reader, the English one for everybody else. */
    public String in(Locale locale) {
        return locale.getLanguage().equals("fr") ? fr : en;
    }
}
