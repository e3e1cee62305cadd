package passerelle.api.request;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import passerelle.shared.RuleViolation;
import tools.jackson.databind.json.JsonMapper;

/** Tells programs, and the people who write them, why they were refused: RFC 9457, in the language they ask for. */
@Component
public class Problems {

    private final JsonMapper json;

    Problems(JsonMapper json) {
        this.json = json;
    }

    ResponseEntity<ProblemDetail> of(Refused refused, HttpServletRequest request) {
        var words = Words.of(request);
        var problem = ProblemDetail.forStatusAndDetail(refused.kind().status(), detail(refused, words));
        problem.setType(URI.create("/api#" + refused.kind().code()));
        problem.setTitle(words.of("ProblemKind." + refused.kind().name()));
        problem.setInstance(URI.create(request.getRequestURI()));
        refused.members().forEach(problem::setProperty);
        return ResponseEntity.status(refused.kind().status())
                .headers(headers -> headers.putAll(refused.headers()))
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .header(HttpHeaders.CONTENT_LANGUAGE, words.locale().getLanguage())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(problem);
    }

    /** For what is refused before anybody asks what it is about. */
    public void write(Refused refused, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var told = of(refused, request);
        response.setStatus(told.getStatusCode().value());
        told.getHeaders().forEach((name, values) -> values.forEach(value -> response.setHeader(name, value)));
        response.getOutputStream().write(json.writeValueAsBytes(told.getBody()));
    }

    /** A rule of the programme is told as on the screens. */
    private static String detail(Refused refused, Words words) {
        return refused.getCause() instanceof RuleViolation violation
                ? words.of(violation)
                : words.of("api.problem." + refused.kind().code(), refused.arguments());
    }
}
