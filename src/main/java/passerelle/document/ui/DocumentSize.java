package passerelle.document.ui;

import java.text.NumberFormat;
import java.util.Locale;

/** Bytes as people read them: kB below a million, MB above, one decimal at most. */
final class DocumentSize {

    private DocumentSize() {}

    static String of(int bytes, Locale locale) {
        var format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(bytes < 1_000_000 ? 0 : 1);
        var french = locale.getLanguage().equals("fr");
        return bytes < 1_000_000
                ? format.format(Math.max(1, Math.round(bytes / 1e3))) + (french ? " ko" : " kB")
                : format.format(bytes / 1e6) + (french ? " Mo" : " MB");
    }
}
