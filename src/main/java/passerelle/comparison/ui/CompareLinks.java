package passerelle.comparison.ui;

import com.vaadin.flow.router.QueryParameters;
import org.springframework.modulith.NamedInterface;

/** The addresses of comparisons, for links from elsewhere. */
@NamedInterface("links")
public final class CompareLinks {

    private CompareLinks() {}

    /** A city beside all others. */
    public static String of(String city) {
        return CompareAddress.ROUTE + "?" + QueryParameters.of("city", city).getQueryString();
    }
}
