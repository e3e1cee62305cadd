package passerelle.demo.crowd;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What has happened to an invented city so far.
 *
 * @param written when its letter was, if ever
 * @param declared when it became a member, if it did
 * @param cycles the first one first
 * @param decided when its standing was decided upon, if it was
 */
record Story(
        Point reached,
        @Nullable LocalDate written,
        @Nullable LocalDate declared,
        List<Cycle> cycles,
        @Nullable LocalDate decided) {

    private static final int BETWEEN_ROUNDS = 1_100;
    private static final int LONGEST_WAIT = 170;

    /**
     * The numbers go through all points in turn, so that some city stands at each.
     *
     * @param rounds how many each city has that has begun one; 0 for one to four
     */
    static Story of(int number, int rounds, LocalDate today, Chance chance) {
        var reached = Point.values()[Math.floorMod(number * 7, Point.values().length)];
        var age = chance.between(4, LONGEST_WAIT);
        var last = today.minusDays(age);
        var decided = reached != Point.KNOWN && chance.oneIn(20) ? today.minusDays(age / 2) : null;
        return switch (reached) {
            case KNOWN -> new Story(reached, null, null, List.of(), null);
            case WRITTEN -> new Story(reached, last, null, List.of(), decided);
            case DECLARED -> new Story(reached, last.minusDays(70), last, List.of(), decided);
            default -> {
                var cycles = cycles(reached, rounds == 0 ? chance.between(1, 4) : rounds, last, chance);
                var declared = cycles.getFirst().opened().minusDays(chance.between(60, 110));
                yield new Story(reached, declared.minusDays(75), declared, cycles, decided);
            }
        };
    }

    private static List<Cycle> cycles(Point reached, int rounds, LocalDate last, Chance chance) {
        var opened = last.minusDays(reached.day());
        var cycles = new ArrayList<Cycle>();
        for (var back = rounds - 1; back > 0; back--) {
            var whole = chance.oneIn(3) ? Point.REPORT_ISSUED : Point.EVALUATED;
            cycles.add(new Cycle(opened.minusDays((long) back * BETWEEN_ROUNDS), whole, back == rounds - 1));
        }
        var skipsVisit = reached.compareTo(Point.PROFILE_ISSUED) > 0 && rounds > 1 && chance.oneIn(3);
        cycles.add(new Cycle(opened, reached, !skipsVisit));
        return List.copyOf(cycles);
    }
}
