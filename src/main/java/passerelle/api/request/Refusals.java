package passerelle.api.request;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import passerelle.account.CurrentUser;
import passerelle.shared.RuleViolation;

/** Makes a problem of whatever stops a request to this interface; the screens have their own way to tell. */
@RestControllerAdvice("passerelle.api")
class Refusals {

    private static final Logger log = LoggerFactory.getLogger(Refusals.class);

    private final Problems problems;
    private final CurrentUser user;

    Refusals(Problems problems, CurrentUser user) {
        this.problems = problems;
        this.user = user;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(Refused refused, HttpServletRequest request) {
        return problems.of(refused, request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(RuleViolation violation, HttpServletRequest request) {
        return problems.of(new Refused(ProblemKind.RULE, violation), request);
    }

    /** Whoever shows no token is told that one may help. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(AccessDeniedException denied, HttpServletRequest request) {
        var refused = user.account() == null
                ? new Refused(ProblemKind.TOKEN_NEEDED).header(HttpHeaders.WWW_AUTHENTICATE, Refused.CHALLENGE)
                : new Refused(ProblemKind.FORBIDDEN);
        return problems.of(refused, request);
    }

    /** Logged once under a reference that people can quote. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> failed(RuntimeException defect, HttpServletRequest request) {
        var reference = UUID.randomUUID().toString().substring(0, 8);
        log.error("Unexpected failure {}", reference, defect);
        return problems.of(new Refused(ProblemKind.DEFECT, reference), request);
    }
}
