package passerelle.membership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import passerelle.city.Standing;

/**
 * Where a city stands over time: candidate from its first letter, member from its declaration, and whatever was decided
 * in between. A new letter or declaration of a city that stood aside brings it back on its way.
 */
public final class Membership {

    private static final Set<Standing> MEMBERS = EnumSet.of(Standing.MEMBER, Standing.SUSPENDED);
    private static final Set<Standing> ASIDE = EnumSet.of(Standing.SUSPENDED, Standing.WITHDRAWN, Standing.DECLINED);

    private final List<Change> changes;

    /** From that day on the city stands there. */
    record Change(LocalDate on, Standing standing, Cause cause) {}

    /** Of things on one day, the papers come before the decisions. */
    enum Cause {
        LETTER,
        DECLARATION,
        DECISION
    }

    private record Event(
            LocalDate on, Cause cause, @Nullable Decision decision) {}

    private Membership(List<Change> changes) {
        this.changes = changes;
    }

    public static Membership of(
            List<LetterRow> letters, List<DeclarationRow> declarations, List<DecisionRow> decisions) {
        var events = Stream.of(
                        letters.stream()
                                .map(letter -> new Event(letter.details().on(), Cause.LETTER, null)),
                        declarations.stream()
                                .flatMap(declaration -> declaration.details().signedOn().stream())
                                .map(on -> new Event(on, Cause.DECLARATION, null)),
                        decisions.stream().map(row -> new Event(row.on(), Cause.DECISION, row.decision())))
                .flatMap(event -> event)
                .sorted(Comparator.comparing(Event::on).thenComparing(Event::cause))
                .toList();
        return new Membership(changes(events));
    }

    private static List<Change> changes(List<Event> events) {
        var changes = new ArrayList<Change>();
        var standing = Standing.PROSPECT;
        for (var event : events) {
            var next = after(event, standing, changes);
            if (next != standing) {
                changes.add(new Change(event.on(), next, event.cause()));
                standing = next;
            }
        }
        return List.copyOf(changes);
    }

    private static Standing after(Event event, Standing standing, List<Change> before) {
        if (event.decision() != null) {
            return switch (event.decision()) {
                case SUSPENDED -> Standing.SUSPENDED;
                case WITHDRAWN -> Standing.WITHDRAWN;
                case DECLINED -> Standing.DECLINED;
                case READMITTED -> highest(before);
            };
        }
        if (event.cause() == Cause.DECLARATION) {
            return standing == Standing.SUSPENDED ? standing : Standing.MEMBER;
        }
        return MEMBERS.contains(standing) ? standing : Standing.CANDIDATE;
    }

    /** A readmitted city is again what it had been. */
    private static Standing highest(List<Change> before) {
        return Stream.of(Standing.MEMBER, Standing.CANDIDATE)
                .filter(standing -> before.stream().anyMatch(change -> change.standing() == standing))
                .findFirst()
                .orElse(Standing.PROSPECT);
    }

    public Standing standing(LocalDate on) {
        return last(on).map(Change::standing).orElse(Standing.PROSPECT);
    }

    /** Since when it stands where it stands on that day. */
    public Optional<LocalDate> since(LocalDate on) {
        return last(on).map(Change::on);
    }

    /** The last day on which it came back from standing aside. */
    public Optional<LocalDate> resumed(LocalDate on) {
        return IntStream.range(1, changes.size())
                .filter(at -> ASIDE.contains(changes.get(at - 1).standing())
                        && !ASIDE.contains(changes.get(at).standing()))
                .mapToObj(at -> changes.get(at).on())
                .filter(day -> !day.isAfter(on))
                .max(LocalDate::compareTo);
    }

    /**
     * From when its papers count: a city that had left and came back by a new letter or declaration, not by a decision,
     * joins anew.
     */
    public Optional<LocalDate> joinedAnew() {
        return IntStream.range(1, changes.size())
                .filter(at -> changes.get(at).cause() != Cause.DECISION
                        && ASIDE.contains(changes.get(at - 1).standing()))
                .mapToObj(at -> changes.get(at).on())
                .max(LocalDate::compareTo);
    }

    /** The first day of the year on which it was a member, be it suspended; none for a year that it spent outside. */
    public Optional<LocalDate> memberFrom(int year) {
        var first = LocalDate.of(year, 1, 1);
        return MEMBERS.contains(standing(first))
                ? Optional.of(first)
                : changes.stream()
                        .filter(change -> MEMBERS.contains(change.standing()))
                        .map(Change::on)
                        .filter(on -> on.getYear() == year)
                        .min(LocalDate::compareTo);
    }

    /** The years up to today's for which it owes a fee, in order. */
    public List<Integer> feeYears(LocalDate today) {
        return memberSince().stream()
                .flatMapToInt(since -> IntStream.rangeClosed(since.getYear(), today.getYear()))
                .filter(year -> memberFrom(year).isPresent())
                .boxed()
                .toList();
    }

    /** The day of its first declaration. */
    public Optional<LocalDate> memberSince() {
        return changes.stream()
                .filter(change -> change.standing() == Standing.MEMBER)
                .map(Change::on)
                .min(LocalDate::compareTo);
    }

    private Optional<Change> last(LocalDate on) {
        return changes.stream().filter(change -> !change.on().isAfter(on)).reduce((earlier, later) -> later);
    }
}
