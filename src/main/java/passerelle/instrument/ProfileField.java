package passerelle.instrument;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import passerelle.shared.LocalizedText;

/**
 * A figure or a few words about the city that the edition asks for beside its indicators.
 *
 * @param unit of numbers, percents and money, and only of those
 */
public record ProfileField(
        String code,
        Type type,
        LocalizedText title,
        LocalizedText help,
        @Nullable LocalizedText unit) implements Item {

    public enum Type {
        NUMBER,
        PERCENT,
        MONEY,
        TEXT,
        YEAR;

        boolean hasUnit() {
            return this == NUMBER || this == PERCENT || this == MONEY;
        }
    }

    @Override
    public String field() {
        return code;
    }

    @Override
    public String name(Locale locale) {
        return title.in(locale);
    }

    @Override
    public String title(Locale locale) {
        return name(locale);
    }
}
