package passerelle.city;

import org.jspecify.annotations.Nullable;
import passerelle.shared.Folding;

/** What the directory is narrowed to. The text is looked for in all forms of the name, without accents or case. */
public record CityFilter(
        String text, @Nullable String country, @Nullable Standing standing) {

    public static final CityFilter NONE = new CityFilter("", null, null);

    String pattern() {
        return "%" + Folding.fold(text).replaceAll("[%_!]", "!$0") + "%";
    }
}
