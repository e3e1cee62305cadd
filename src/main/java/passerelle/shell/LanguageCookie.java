package passerelle.shell;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The language that somebody last read here, for pages that are written before anybody knows who asks. */
final class LanguageCookie {

    private static final String NAME = "passerelle-language";
    private static final int KEPT = Math.toIntExact(Duration.ofDays(365).toSeconds());

    private LanguageCookie() {}

    static void keep(Locale language) {
        var request = VaadinRequest.getCurrent();
        var response = VaadinResponse.getCurrent();
        if (request == null || response == null) {
            return;
        }
        var cookie = new Cookie(NAME, language.getLanguage());
        cookie.setPath("/");
        cookie.setMaxAge(KEPT);
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }

    static Optional<Locale> in(Cookie @Nullable [] cookies) {
        return Stream.ofNullable(cookies)
                .flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(NAME))
                .map(cookie -> cookie.getValue().equals("fr") ? Locale.FRENCH : Locale.ENGLISH)
                .findFirst();
    }
}
