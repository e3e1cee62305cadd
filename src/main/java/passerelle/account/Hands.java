package passerelle.account;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.Stream;
import passerelle.shared.AccountId;

/** Some threads that share the parts of one piece of work, each as the same person. */
final class Hands {

    private final Acting acting;
    private final AccountId person;
    private final int count;

    Hands(Acting acting, AccountId person, int count) {
        this.acting = acting;
        this.person = person;
        this.count = count;
    }

    /** In no order; once one part fails, no other is begun, and what failed is thrown when all hands are empty. */
    <P> void share(List<P> parts, Consumer<P> work) {
        var open = new ConcurrentLinkedQueue<>(parts);
        Callable<Void> hand = () -> acting.as(person, () -> empty(open, work));
        try (var threads = Executors.newFixedThreadPool(count)) {
            var hands = Stream.generate(() -> threads.submit(hand)).limit(count).toList();
            for (var busy : hands) {
                busy.get();
            }
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(failed);
        } catch (InterruptedException stopped) {
            open.clear();
            Thread.currentThread().interrupt();
        }
    }

    private static <P> Void empty(Queue<P> open, Consumer<P> work) {
        try {
            for (var part = open.poll(); part != null; part = open.poll()) {
                work.accept(part);
            }
        } catch (RuntimeException failed) {
            open.clear();
            throw failed;
        }
        return null;
    }
}
