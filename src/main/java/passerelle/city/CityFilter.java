package passerelle.city;

import org.jspecify.annotations.Nullable;
import passerelle.search.SearchText;

/**
 * What the directory is narrowed to. All words of the text are looked for in all forms of the name, without accents or
 * case.
 */
public record CityFilter(
        String text, @Nullable String country, @Nullable Standing standing) {

    public static final CityFilter NONE = new CityFilter("", null, null);

    SearchText words() {
        return new SearchText(text);
    }
}
