package passerelle.city.ui;

import org.springframework.modulith.NamedInterface;

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
}
