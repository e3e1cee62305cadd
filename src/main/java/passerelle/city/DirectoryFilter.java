package passerelle.city;

import org.jspecify.annotations.Nullable;
import passerelle.search.SearchText;
import passerelle.shared.Country;

/**
 * Which part of the directory somebody asks for.
 *
 * @param member null for members and others
 */
public record DirectoryFilter(
        SearchText text,
        @Nullable Country country,
        @Nullable Boolean member) {

    public static final DirectoryFilter NONE = new DirectoryFilter(new SearchText(""), null, null);
}
