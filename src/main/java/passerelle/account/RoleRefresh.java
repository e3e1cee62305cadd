package passerelle.account;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashSet;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;

/** Gives every request the roles its sender holds now: what is granted or ended counts with the next click. */
class RoleRefresh extends OncePerRequestFilter {

    private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();
    private final Acting acting;
    private final HeldGrants grants;

    RoleRefresh(Acting acting, HeldGrants grants) {
        this.acting = acting;
        this.grants = grants;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var known = SecurityContextHolder.getContext().getAuthentication();
        if (known != null && known.getPrincipal() instanceof SignedIn person) {
            if (grants.isClosed(person.id())) {
                leave(request);
            } else {
                refresh(known, present(person), request, response);
            }
        }
        chain.doFilter(request, response);
    }

    /** Whoever has left the secretariat sees as a city no longer. */
    private SignedIn present(SignedIn person) {
        return grants.of(person).isEmpty() ? person.withOwnEyes() : person;
    }

    /** The page's own threads read the context from the session, so it is stored there too. */
    private void refresh(
            Authentication known, SignedIn person, HttpServletRequest request, HttpServletResponse response) {
        var current = acting.authentication(person);
        if (!person.equals(known.getPrincipal())
                || !new HashSet<>(current.getAuthorities()).equals(new HashSet<>(known.getAuthorities()))) {
            var context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(current);
            SecurityContextHolder.setContext(context);
            contexts.saveContext(context, request, response);
        }
    }

    private static void leave(HttpServletRequest request) {
        SecurityContextHolder.clearContext();
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
