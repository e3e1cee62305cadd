package passerelle.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** All who answer at once without a screen, each in a thread of its own. */
final class SilentPeople implements AutoCloseable {

    private final List<SilentPerson> people = new ArrayList<>();
    private final Queue<String> errors = new ConcurrentLinkedQueue<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private volatile Duration pace = Duration.ofSeconds(1);
    private volatile boolean over;

    /** They come one after the other, and begin as soon as they are there. */
    void come(String address, List<BenchTown> towns, int each) throws IOException {
        for (var part = 0; part < each; part++) {
            for (var town : towns) {
                var person = new SilentPerson(address, town.people().get(part), town.sheet(), part);
                people.add(person);
                threads.execute(() -> work(person));
            }
        }
    }

    int number() {
        return people.size();
    }

    /** From one save of a person to the next; none at all to go on as soon as the last one is answered. */
    void pace(Duration pause) {
        pace = pause;
    }

    int saves() {
        return people.stream().mapToInt(SilentPerson::saves).sum();
    }

    int resynchronized() {
        return people.stream().mapToInt(SilentPerson::resynchronized).sum();
    }

    /** What went wrong so far, and once they have stopped also whatever is not there as it was given. */
    List<String> errors() {
        return List.copyOf(errors);
    }

    void stop() throws IOException {
        over = true;
        threads.close();
        for (var person : people) {
            person.missing().forEach(code -> errors.add("not there: " + code));
        }
    }

    private void work(SilentPerson person) {
        try {
            while (!over) {
                var due = System.nanoTime() + pace.toNanos();
                person.goOn();
                Thread.sleep(Duration.ofNanos(Math.max(0, due - System.nanoTime())));
            }
        } catch (IOException | RuntimeException error) {
            errors.add(error.toString());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        over = true;
        threads.close();
        people.forEach(SilentPerson::close);
    }
}
