package passerelle.demo.crowd;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/**
 * From one Index of an invented city to the next.
 *
 * @param reached the last point reached
 * @param visited whether it was, or will be, visited for this round
 */
record Cycle(LocalDate opened, Point reached, boolean visited) {

    private static final int FIRST_ANSWERED_HERE = 2020;
    private static final Set<Point> OF_VISIT = EnumSet.range(Point.VISIT_PLANNED, Point.PROFILE_ISSUED);

    int round() {
        return opened.getYear();
    }

    boolean has(Point point) {
        return point.compareTo(reached) <= 0 && (visited || !OF_VISIT.contains(point));
    }

    LocalDate on(Point point) {
        return opened.plusDays(point.day());
    }

    /** Before the product was in use: only what the institute returned is known. */
    boolean isHistoric() {
        return round() < FIRST_ANSWERED_HERE;
    }
}
