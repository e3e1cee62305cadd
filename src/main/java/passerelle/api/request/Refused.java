package passerelle.api.request;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import passerelle.shared.RuleViolation;

/** Says why a request gets no answer; {@link Problems} tells it. */
public class Refused extends RuntimeException {

    /** By what a program is asked to show a token (RFC 6750). */
    public static final String CHALLENGE = "Bearer realm=\"passerelle\"";

    private final ProblemKind kind;
    private final transient Object[] arguments;
    private final transient Map<String, Object> members = new LinkedHashMap<>();
    private final transient HttpHeaders headers = new HttpHeaders();

    /** @param arguments of the words that tell it */
    public Refused(ProblemKind kind, Object... arguments) {
        super(kind.code());
        this.kind = kind;
        this.arguments = arguments.clone();
    }

    /** For a rule that is told as on the screens. */
    public Refused(ProblemKind kind, RuleViolation rule) {
        this(kind);
        initCause(rule);
    }

    /** One more thing that a program may want to know without reading the words. */
    public Refused with(String member, Object value) {
        members.put(member, value);
        return this;
    }

    public Refused header(String name, String value) {
        headers.add(name, value);
        return this;
    }

    ProblemKind kind() {
        return kind;
    }

    Object[] arguments() {
        return arguments.clone();
    }

    Map<String, Object> members() {
        return members;
    }

    HttpHeaders headers() {
        return headers;
    }
}
