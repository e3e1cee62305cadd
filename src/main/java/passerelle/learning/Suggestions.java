package passerelle.learning;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;
import static java.util.Comparator.reverseOrder;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Makes learning groups of the cities that want an area and those that are strong in it, always the same ones of the
 * same cities.
 *
 * <ol>
 *   <li>The next group is sought for the city that wants most: those that said so come before those whose figures say
 *       so, then the lower score before the higher one.
 *   <li>The strong city nearest to it ({@link Resemblance}) shares; among equally near ones, who offers before whose
 *       figures are high, then the higher score.
 *   <li>The cities nearest to it that want the same learn with it, at most {@value #FURTHER} of them, provided that they
 *       are alike in population, diversity or country. Without any, no group is made for it.
 *   <li>Where {@value #ENOUGH_FOR_TWO} or more learn, the next nearest strong city joins, if it is alike as well.
 *   <li>Every city is in one group at most.
 * </ol>
 *
 * <p>So a group has three to eight cities, of which one or two are strong and at least two want.
 */
final class Suggestions {

    private static final int FURTHER = 5;
    private static final int ENOUGH_FOR_TWO = 4;

    private static final Comparator<Party> BY_ID = comparing(party -> party.id().value());
    private static final Comparator<Party> MOST_WANTING = comparing(Party::ground)
            .thenComparing(Party::score, nullsLast(naturalOrder()))
            .thenComparing(BY_ID);
    private static final Comparator<Party> STRONGEST = comparing(Party::ground)
            .thenComparing(Party::score, nullsLast(reverseOrder()))
            .thenComparing(BY_ID);

    private final List<Party> wanting;
    private final List<Party> strong;

    private Suggestions(Collection<Party> wanting, Collection<Party> strong) {
        this.wanting = new ArrayList<>(wanting.stream().sorted(MOST_WANTING).toList());
        this.strong = new ArrayList<>(strong.stream().sorted(STRONGEST).toList());
    }

    /** At most that many groups, for whoever wants most first. */
    static List<Suggestion> of(Collection<Party> wanting, Collection<Party> strong, int most) {
        var left = new Suggestions(wanting, strong);
        var groups = new ArrayList<Suggestion>();
        while (groups.size() < most && !left.wanting.isEmpty() && !left.strong.isEmpty()) {
            left.next().ifPresent(groups::add);
        }
        return groups;
    }

    private Optional<Suggestion> next() {
        var first = wanting.removeFirst();
        var fellows = near(first, wanting).stream()
                .filter(near -> near.to().isLikeness())
                .limit(FURTHER)
                .map(Near::party)
                .toList();
        if (fellows.isEmpty()) {
            return Optional.empty();
        }
        var learning = new ArrayList<>(List.of(first));
        learning.addAll(fellows);
        var sharing = sharing(first, learning.size());
        wanting.removeAll(fellows);
        strong.removeAll(sharing);
        return Optional.of(new Suggestion(sharing, List.copyOf(learning)));
    }

    private List<Party> sharing(Party first, int learning) {
        var nearest = near(first, strong);
        var second = nearest.stream()
                .skip(1)
                .filter(near -> learning >= ENOUGH_FOR_TWO && near.to().isLikeness())
                .limit(1);
        return Stream.concat(nearest.stream().limit(1), second).map(Near::party).toList();
    }

    /** The nearest first; equally near ones as they came. */
    private static List<Near> near(Party first, List<Party> others) {
        return others.stream()
                .map(party -> new Near(party, Resemblance.between(first.city(), party.city())))
                .sorted(comparing((Near near) -> near.to().nearness()).reversed())
                .toList();
    }

    private record Near(Party party, Resemblance to) {}
}
