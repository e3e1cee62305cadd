package passerelle.audit;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/**
 * One part of an object, as several subjects write of it.
 *
 * @param subjects whose lines count
 * @param part such as the code of an indicator; a line may also name something within it, behind a blank
 * @param belonging further objects that belong to the part, such as pieces of evidence
 */
public record PartOfObject(Set<String> subjects, UUID object, String part, Set<UUID> belonging) {

    public Set<UUID> objects() {
        var all = new HashSet<>(belonging);
        all.add(object);
        return all;
    }

    public String within() {
        return part + " %";
    }
}
