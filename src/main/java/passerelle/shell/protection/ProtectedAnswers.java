package passerelle.shell.protection;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Before everything else, so that refusals and failures are protected as well; pages replace the policy by their own. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ProtectedAnswers extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        AnswerHeaders.write(request.isSecure(), response::setHeader);
        chain.doFilter(request, response);
    }
}
