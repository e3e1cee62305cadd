package passerelle.api.door;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;
import passerelle.account.Acting;
import passerelle.account.token.TokenDoor;
import passerelle.account.token.TokenHolder;
import passerelle.account.token.TokenSecret;
import passerelle.api.request.ProblemKind;
import passerelle.api.request.Problems;
import passerelle.api.request.Refused;
import passerelle.shared.RuleViolation;

/** Lets a request in: to read only, with the rights of whoever owns its token, and not too often. */
class Door extends OncePerRequestFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final String BEARER = "Bearer ";

    private final TokenDoor tokens;
    private final Acting acting;
    private final Counters counters;
    private final Problems problems;

    Door(TokenDoor tokens, Acting acting, Counters counters, Problems problems) {
        this.tokens = tokens;
        this.acting = acting;
        this.counters = counters;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.addHeader(HttpHeaders.VARY, HttpHeaders.AUTHORIZATION);
        response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
        Optional<TokenHolder> holder;
        try {
            holder = enter(request, response);
        } catch (Refused refused) {
            problems.write(refused, request, response);
            return;
        }
        response.setHeader(HttpHeaders.CACHE_CONTROL, holder.isPresent() ? "private, no-cache" : "public, no-cache");
        var passage = new Passage(request, response, chain);
        holder.ifPresentOrElse(person -> acting.as(person.account(), passage::go), passage::go);
        passage.rethrow();
    }

    /** Whoever shows a token that does not count is counted by the address. */
    private Optional<TokenHolder> enter(HttpServletRequest request, HttpServletResponse response) {
        if (!READING.contains(request.getMethod())) {
            throw new Refused(ProblemKind.METHOD, request.getMethod()).header(HttpHeaders.ALLOW, "GET, HEAD, OPTIONS");
        }
        var shown = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (shown == null) {
            counters.countAddress(request, response);
            return Optional.empty();
        }
        try {
            var holder = tokens.enter(secret(shown));
            counters.countToken(holder, response);
            return Optional.of(holder);
        } catch (RuleViolation unknown) {
            counters.countAddress(request, response);
            throw new Refused(ProblemKind.TOKEN, unknown)
                    .header(HttpHeaders.WWW_AUTHENTICATE, Refused.CHALLENGE + ", error=\"invalid_token\"");
        }
    }

    private static TokenSecret secret(String shown) {
        return new TokenSecret(
                shown.regionMatches(true, 0, BEARER, 0, BEARER.length())
                        ? shown.substring(BEARER.length()).strip()
                        : "");
    }

    /** What lies behind the door, and how it ended. */
    private static final class Passage {

        private final HttpServletRequest request;
        private final HttpServletResponse response;
        private final FilterChain chain;
        private @Nullable Exception failure;

        Passage(HttpServletRequest request, HttpServletResponse response, FilterChain chain) {
            this.request = request;
            this.response = response;
            this.chain = chain;
        }

        boolean go() {
            try {
                chain.doFilter(request, response);
            } catch (IOException | ServletException failed) {
                failure = failed;
            }
            return failure == null;
        }

        void rethrow() throws IOException, ServletException {
            if (failure instanceof IOException broken) {
                throw broken;
            }
            if (failure instanceof ServletException broken) {
                throw broken;
            }
        }
    }
}
