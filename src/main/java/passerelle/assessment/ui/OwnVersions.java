package passerelle.assessment.ui;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;

/** The versions of one answer that came about at this page: whoever saw the one before knows what they made of it. */
final class OwnVersions implements Serializable {

    private final Map<Long, Long> next = new HashMap<>();

    void went(long from, long to) {
        if (from < to) {
            next.put(from, to);
        }
    }

    /** As far as the person at this page has come by themselves after the version that they saw. */
    long since(long seen) {
        var known = seen;
        while (next.containsKey(known)) {
            known = next.get(known);
        }
        return known;
    }

    boolean includes(long version) {
        return next.containsValue(version);
    }
}
