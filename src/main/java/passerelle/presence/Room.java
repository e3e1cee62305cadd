package passerelle.presence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import passerelle.shared.AccountId;

/** All who have one answer sheet open, in the order in which they came. */
public record Room(List<Seat> seats) {

    static final Room EMPTY = new Room(List.of());

    public Room {
        seats = List.copyOf(seats);
    }

    Room with(Seat seat) {
        var all = new ArrayList<>(seats);
        all.add(seat);
        return new Room(all);
    }

    Room without(UUID seat) {
        return new Room(seats.stream().filter(taken -> !taken.id().equals(seat)).toList());
    }

    Room moved(UUID seat, UnaryOperator<Seat> move) {
        return new Room(seats.stream()
                .map(taken -> taken.id().equals(seat) ? move.apply(taken) : taken)
                .toList());
    }

    boolean isEmpty() {
        return seats.isEmpty();
    }

    /** The other people, each once: at the page where they type, otherwise at the one they opened last. */
    public List<Seat> besides(AccountId reader, Instant now) {
        Map<AccountId, Seat> people = new LinkedHashMap<>();
        others(reader)
                .forEach(seat ->
                        people.merge(seat.account(), seat, (before, after) -> before.isTyping(now) ? before : after));
        return List.copyOf(people.values());
    }

    /**
     * For whom the reader waits, by card: of several people who type in one, for the one who began first. The reader's
     * own pages never keep the reader waiting.
     */
    public Map<String, Seat> holders(AccountId reader, Instant now) {
        Map<String, Seat> first = new LinkedHashMap<>();
        seats.stream()
                .filter(seat -> seat.isTyping(now))
                .sorted(Comparator.comparing(seat -> seat.typing().orElseThrow().since()))
                .forEach(seat -> first.putIfAbsent(seat.card().orElseThrow(), seat));
        first.values().removeIf(seat -> seat.account().equals(reader));
        return first;
    }

    /** Whether somebody stopped typing between two moments. */
    boolean letsGo(Instant after, Instant until) {
        return seats.stream().anyMatch(seat -> seat.isTyping(after) && !seat.isTyping(until));
    }

    private Stream<Seat> others(AccountId reader) {
        return seats.stream().filter(seat -> !seat.account().equals(reader));
    }
}
