package passerelle.city.ui;

import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import org.springframework.modulith.NamedInterface;
import passerelle.city.CityDetails;

/** The addresses of the city pages, for links from elsewhere. */
@NamedInterface("links")
public final class CityLinks {

    private CityLinks() {}

    public static String to(String code) {
        return "cities/" + code;
    }

    public static String to(String code, String tab) {
        return "cities/" + code + "/" + tab;
    }

    /** The directory, narrowed to the cities that have the text in a name. */
    public static String all(String text) {
        return "cities?" + QueryParameters.of("text", text).getQueryString();
    }

    static RouteParameters route(CityDetails city, CityTab tab) {
        return new RouteParameters(new RouteParam("city", city.code()), new RouteParam("tab", tab.path()));
    }
}
