package passerelle.account;

import java.util.function.Function;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.stereotype.Component;
import passerelle.shared.Run;

/** Does what takes long as the person at work, who looks on or does something else meanwhile. */
@Component
public class BackgroundWork {

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
}
