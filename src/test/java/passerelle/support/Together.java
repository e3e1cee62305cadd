package passerelle.support;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import passerelle.account.Acting;
import passerelle.shared.RuleViolation;

/** Two acts that begin at the same moment, each as the system and in a thread of its own. */
public final class Together {

    private Together() {}

    /** What became of each; the key of the rule where one was refused. */
    public static List<Object> of(Callable<?> one, Callable<?> other) throws Exception {
        var start = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var first = threads.submit(() -> outcome(start, one));
            var second = threads.submit(() -> outcome(start, other));
            return List.of(first.get(), second.get());
        }
    }

    private static Object outcome(CyclicBarrier start, Callable<?> act) throws Exception {
        start.await();
        return Acting.asSystem(() -> {
            try {
                return act.call();
            } catch (RuleViolation refusal) {
                return refusal.messageKey();
            } catch (Exception failure) {
                throw new IllegalStateException(failure);
            }
        });
    }
}
