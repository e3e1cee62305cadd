package passerelle.city;

import org.jspecify.annotations.Nullable;
import passerelle.search.SearchText;

/**
 * What the directory is narrowed to. All words of the text are looked for in all forms of the name, without accents or
 * case.
 */
public record CityFilter(
        String text,
        @Nullable String country,
        @Nullable Standing standing,
        @Nullable InCharge officer) {

    public static final CityFilter NONE = called("");

    public static CityFilter called(String text) {
        return new CityFilter(text, null, null, null);
    }

    public boolean isOfNobody() {
        return InCharge.NOBODY.equals(officer);
    }

    SearchText words() {
        return new SearchText(text);
    }
}
