package passerelle.api.request;

import org.springframework.http.HttpStatus;

/** Why a request gets no answer. */
public enum ProblemKind {
    UNKNOWN_PARAMETER(HttpStatus.BAD_REQUEST),
    BAD_VALUE(HttpStatus.BAD_REQUEST),
    TWICE(HttpStatus.BAD_REQUEST),
    NEEDS_CITY(HttpStatus.BAD_REQUEST),
    RULE(HttpStatus.BAD_REQUEST),
    TOKEN(HttpStatus.UNAUTHORIZED),
    TOKEN_NEEDED(HttpStatus.UNAUTHORIZED),
    FORBIDDEN(HttpStatus.FORBIDDEN),
    UNKNOWN_CITY(HttpStatus.NOT_FOUND),
    UNKNOWN_RESULT(HttpStatus.NOT_FOUND),
    UNKNOWN_EDITION(HttpStatus.NOT_FOUND),
    UNKNOWN_COMPARISON(HttpStatus.NOT_FOUND),
    UNKNOWN_PRACTICE(HttpStatus.NOT_FOUND),
    UNKNOWN_ADDRESS(HttpStatus.NOT_FOUND),
    METHOD(HttpStatus.METHOD_NOT_ALLOWED),
    NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE),
    LIMIT(HttpStatus.TOO_MANY_REQUESTS),
    DEFECT(HttpStatus.INTERNAL_SERVER_ERROR);

    private final HttpStatus status;

    ProblemKind(HttpStatus status) {
        this.status = status;
    }

    public HttpStatus status() {
        return status;
    }

    /** As answers and addresses write it. */
    public String code() {
        return Parameters.name(this);
    }
}
