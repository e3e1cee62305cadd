package passerelle.city;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import passerelle.shared.Folding;

/**
 * One spelling for each national network: what differs from one in use by case or accents alone is taken for it, so
 * that no list splits by spelling.
 */
public final class NetworkSpelling {

    private final Map<String, String> byFolded = new HashMap<>();

    public NetworkSpelling(Collection<String> inUse) {
        inUse.forEach(this::of);
    }

    /** As it is in use; a new one as it was first asked for. */
    public String of(String typed) {
        return typed.isBlank() ? "" : byFolded.computeIfAbsent(Folding.fold(typed), folded -> typed.strip());
    }
}
