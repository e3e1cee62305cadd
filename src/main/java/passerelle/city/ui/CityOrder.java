package passerelle.city.ui;

import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.modulith.NamedInterface;
import passerelle.shared.ui.Phrases;

/** Cities {@code c} of a query in the order of their names in the reader's language, whatever their accents. */
@NamedInterface("lists")
public final class CityOrder {

    private CityOrder() {}

    /** The column of the name. */
    public static String name() {
        return inLanguage("c.sort");
    }

    /** The column of the country. */
    public static String country() {
        return inLanguage("c.country");
    }

    private static String inLanguage(String column) {
        return column + (Phrases.locale().getLanguage().equals("fr") ? "Fr" : "En");
    }

    public static Sort byName() {
        return Sort.by(name(), "c.id.value");
    }

    /** Cities of the same rank stand in the order of their names, so that no page shows one twice. */
    public static Pageable within(Pageable page) {
        return PageRequest.of(
                page.getPageNumber(), page.getPageSize(), page.getSort().and(byName()));
    }
}
