package passerelle.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import passerelle.account.attempt.TooManyAttempts;

/** Leads whoever did not get in back to the page that says why. */
class SignInRefused implements AuthenticationFailureHandler {

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException why) throws IOException {
        response.sendRedirect(request.getContextPath() + page(why));
    }

    private static String page(AuthenticationException why) {
        return why instanceof TooManyAttempts pause ? "/login?wait=" + pause.minutes() : "/login?error";
    }
}
