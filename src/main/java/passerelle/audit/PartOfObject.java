package passerelle.audit;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import passerelle.shared.Audience;

/**
 * One part of an object, as several subjects write of it.
 *
 * @param subjects whose lines count
 * @param part such as the code of an indicator; a line may also name something within it, behind a blank
 * @param belonging further objects that belong to the part, such as pieces of evidence
 * @param opened whose lines the reader may know, beside the own audiences; whoever asks has made sure of it
 */
public record PartOfObject(Set<String> subjects, UUID object, String part, Set<UUID> belonging, Set<Audience> opened) {

    public PartOfObject(Set<String> subjects, UUID object, String part, Set<UUID> belonging) {
        this(subjects, object, part, belonging, Set.of());
    }

    public Set<UUID> objects() {
        var all = new HashSet<>(belonging);
        all.add(object);
        return all;
    }

    public String within() {
        return part + " %";
    }
}
