package passerelle.presence;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import passerelle.assessment.AnswerStored;
import passerelle.assessment.AssessmentId;

/**
 * The rooms in which somebody is. They live in the memory of one server and hold nothing that is worth keeping: whoever
 * may write what is decided where it is stored.
 */
@Component
public class Rooms {

    private final Map<AssessmentId, Room> rooms = new ConcurrentHashMap<>();
    private final Map<UUID, Listener> listeners = new ConcurrentHashMap<>();
    private final Clock clock;
    private volatile Instant lookedAt;

    Rooms(Clock clock) {
        this.clock = clock;
        this.lookedAt = clock.instant();
    }

    /**
     * What the page of a seat is told, on the thread of whoever caused it, who does not wait for what it does about it:
     * that can wait until the page catches up.
     */
    public interface Listener {

        /** Somebody came, went, moved, began or stopped typing. */
        void moved(Room room);

        /** An answer, a figure, an explanation or evidence of the sheet was stored. */
        void stored();

        /** The moment to show what happened since the last one, on a thread that serves nobody. */
        void catchUp();
    }

    public void enter(AssessmentId sheet, Seat seat, Listener listener) {
        listeners.put(seat.id(), listener);
        change(sheet, room -> room.with(seat));
    }

    public void leave(AssessmentId sheet, UUID seat) {
        listeners.remove(seat);
        change(sheet, room -> room.without(seat));
    }

    /** The person went to a card. */
    public void reach(AssessmentId sheet, UUID seat, String card) {
        change(sheet, room -> room.moved(seat, taken -> taken.at(card)));
    }

    /** The person changes something in a card, which holds it for a while. */
    public void type(AssessmentId sheet, UUID seat, String card) {
        change(sheet, room -> room.moved(seat, taken -> taken.typing(card, clock.instant())));
    }

    public Room room(AssessmentId sheet) {
        return rooms.getOrDefault(sheet, Room.EMPTY);
    }

    /** When the server stops, pages go one after the other and have nothing to tell each other any more. */
    @PreDestroy
    void close() {
        listeners.clear();
    }

    private void change(AssessmentId sheet, UnaryOperator<Room> change) {
        rooms.compute(sheet, (id, room) -> {
            var changed = change.apply(room == null ? Room.EMPTY : room);
            return changed.isEmpty() ? null : changed;
        });
        tellMoved(sheet);
    }

    private void tellMoved(AssessmentId sheet) {
        var room = room(sheet);
        tell(sheet, listener -> listener.moved(room));
    }

    private void tell(AssessmentId sheet, Consumer<Listener> news) {
        room(sheet).seats().stream()
                .flatMap(seat -> Stream.ofNullable(listeners.get(seat.id())))
                .forEach(news);
    }

    /** Whoever stopped typing lets go, without another click of anybody. */
    @Scheduled(fixedDelay = 2000)
    void letGo() {
        var now = clock.instant();
        var before = lookedAt;
        lookedAt = now;
        rooms.forEach((sheet, room) -> {
            if (room.letsGo(before, now)) {
                tellMoved(sheet);
            }
        });
    }

    /** Each page shows and reads once what happened several times. */
    @Scheduled(fixedDelay = 800)
    void catchUp() {
        listeners.values().forEach(Listener::catchUp);
    }

    @TransactionalEventListener
    void on(AnswerStored stored) {
        tell(stored.assessment(), Listener::stored);
    }
}
