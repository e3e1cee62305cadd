package passerelle.account;

import com.vaadin.flow.spring.security.VaadinAwareSecurityContextHolderStrategy;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolderStrategy;

/**
 * Who is at work on this thread: whoever is acted for, or else the person of the page, whom Vaadin knows by the
 * session.
 */
class ActingContexts implements SecurityContextHolderStrategy {

    /** One for the whole machine: what a thread puts in must be what every guard on it takes out. */
    static final ActingContexts OF_ALL_THREADS = new ActingContexts();

    private static final ThreadLocal<@Nullable SecurityContext> ACTING = new ThreadLocal<>();

    private final SecurityContextHolderStrategy pages = new VaadinAwareSecurityContextHolderStrategy();

    private ActingContexts() {}

    static @Nullable SecurityContext swap(@Nullable SecurityContext acting) {
        var before = ACTING.get();
        if (acting == null) {
            ACTING.remove();
        } else {
            ACTING.set(acting);
        }
        return before;
    }

    /** The person at work; while the system acts, whoever asked for it. */
    static Optional<SignedIn> person() {
        return Stream.of(OF_ALL_THREADS.getContext(), OF_ALL_THREADS.pages.getContext())
                .flatMap(context -> Stream.ofNullable(context.getAuthentication()))
                .flatMap(known -> Stream.ofNullable(known.getPrincipal()))
                .filter(principal -> principal != Acting.SYSTEM)
                .findFirst()
                .filter(SignedIn.class::isInstance)
                .map(SignedIn.class::cast);
    }

    @Override
    public SecurityContext getContext() {
        var acting = ACTING.get();
        return acting == null ? pages.getContext() : acting;
    }

    @Override
    public void setContext(SecurityContext context) {
        pages.setContext(context);
    }

    @Override
    public void clearContext() {
        pages.clearContext();
    }

    @Override
    public SecurityContext createEmptyContext() {
        return pages.createEmptyContext();
    }
}
