package passerelle.network;

import java.util.List;
import passerelle.comparison.Members;

/**
 * Some cities of a group, one below the other.
 *
 * @param number from 0 on
 * @param size how many stand on a page at most
 */
public record HeatPage(Members members, List<HeatRow> rows, int number, int size) {

    public int cities() {
        return members.in().size();
    }

    public int pages() {
        return Math.max(1, Math.ceilDiv(cities(), size));
    }
}
