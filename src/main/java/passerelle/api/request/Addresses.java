package passerelle.api.request;

import java.util.Map;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;

/** The addresses of this interface, in full, as whoever asks reaches it. */
public final class Addresses {

    public static final String ROOT = "/api/v1";

    private Addresses() {}

    public static String root() {
        return base().path(ROOT).toUriString();
    }

    /** Of a thing by its names from the root on. */
    public static String to(String... path) {
        return base().path(ROOT).pathSegment(path).encode().toUriString();
    }

    /** Of a page for people. */
    public static String page(String path) {
        return base().path(path).encode().toUriString();
    }

    public static String of(String address, Map<String, String> query) {
        var builder = UriComponentsBuilder.fromUriString(address);
        query.keySet().forEach(name -> builder.queryParam(name, "{" + name + "}"));
        return builder.encode().buildAndExpand(query).toUriString();
    }

    private static UriComponentsBuilder base() {
        return ServletUriComponentsBuilder.fromCurrentContextPath();
    }
}
