package passerelle.demo;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.ResourceBundle;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Asks for patience while the demo network is written: until then its clock shows other days than today. */
@Component
@Profile("demo")
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class DemoCurtain extends OncePerRequestFilter {

    private static final String SECONDS = "3";

    private volatile boolean open;

    @EventListener(ApplicationReadyEvent.class)
    void rise() {
        open = true;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (open) {
            chain.doFilter(request, response);
            return;
        }
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader("Retry-After", SECONDS);
        response.setHeader("Refresh", SECONDS);
        response.setContentType("text/html");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write(page(request.getLocale()));
    }

    private static String page(Locale asked) {
        var language = asked.getLanguage().equals("fr") ? Locale.FRENCH : Locale.ENGLISH;
        var words = ResourceBundle.getBundle("vaadin-i18n.translations", language);
        return """
                <!doctype html>
                <html lang="%s">
                <head><meta charset="utf-8"><title>%s</title></head>
                <body><h1>%2$s</h1><p>%s</p></body>
                </html>
                """.formatted(
                language.getLanguage(), words.getString("demo.preparing"), words.getString("demo.preparing.text"));
    }
}
