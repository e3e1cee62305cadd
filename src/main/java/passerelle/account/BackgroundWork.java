package passerelle.account;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.stereotype.Component;
import passerelle.shared.Run;

/** Does what takes long as the person at work, who looks on or does something else meanwhile. */
@Component
public class BackgroundWork {

    private static final int TWO = 2;

    private final AsyncTaskExecutor executor;
    private final CurrentUser user;
    private final Acting acting;

    BackgroundWork(@Qualifier("applicationTaskExecutor") AsyncTaskExecutor executor, CurrentUser user, Acting acting) {
        this.executor = executor;
        this.user = user;
        this.acting = acting;
    }

    public <R> Run<R> start(Run<R> run, Function<Run<R>, R> work) {
        var person = user.id();
        executor.submit(() -> run.run(running -> acting.as(person, () -> work.apply(running))));
        return run;
    }

    /**
     * Within such work, by two at once: what one part asks of the database goes on while another is worked out. In no
     * order; once one part fails, no other is begun, and what failed is thrown when both have put down their work.
     */
    public <P> void share(List<P> parts, Consumer<P> work) {
        new Hands(acting, user.id(), TWO).share(parts, work);
    }
}
