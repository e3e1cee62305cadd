package passerelle.city.ui;

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

    static RouteParameters route(CityDetails city, CityTab tab) {
        return new RouteParameters(new RouteParam("city", city.code()), new RouteParam("tab", tab.path()));
    }
}
