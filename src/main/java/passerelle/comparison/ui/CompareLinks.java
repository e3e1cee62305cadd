package passerelle.comparison.ui;

import com.vaadin.flow.router.QueryParameters;
import org.springframework.modulith.NamedInterface;
import passerelle.comparison.ComparisonGroup;
import passerelle.comparison.SavedComparisonId;
import passerelle.shared.ui.PageQuery;

/** The addresses of comparisons, for links from elsewhere. */
@NamedInterface("links")
public final class CompareLinks {

    private CompareLinks() {}

    static String with(ComparisonGroup group) {
        return new PageQuery().and("group", group.key()).of(CompareAddress.ROUTE);
    }

    static String saved(SavedComparisonId id) {
        return CompareAddress.ROUTE + "/saved/" + id.value();
    }

    /** A city beside all others. */
    public static String of(String city) {
        return CompareAddress.ROUTE + "?" + QueryParameters.of("city", city).getQueryString();
    }
}
