package passerelle.word;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** To what a part refers: other parts of the file by their names, or addresses. */
final class Relations {

    private record Relation(String type, String target, boolean outside) {}

    private final String from;
    private final Map<String, Relation> byId = new HashMap<>();

    private Relations(String from) {
        this.from = from;
    }

    /** @param part its name, or nothing for the file as a whole */
    static Relations of(Parts parts, String part) {
        var slash = part.lastIndexOf('/') + 1;
        var folder = part.substring(0, slash);
        var relations = new Relations(folder);
        parts.part(folder + "_rels/" + part.substring(slash) + ".rels").ifPresent(relations::read);
        return relations;
    }

    /** The name of the part it refers to as its styles, its numbering and so on. */
    Optional<String> firstOf(String type) {
        return byId.values().stream()
                .filter(relation -> relation.type().endsWith("/" + type) && !relation.outside())
                .map(relation -> resolved(relation.target()))
                .findFirst();
    }

    Optional<String> part(String id) {
        return Optional.ofNullable(byId.get(id))
                .filter(relation -> !relation.outside())
                .map(relation -> resolved(relation.target()));
    }

    Optional<String> address(String id) {
        return Optional.ofNullable(byId.get(id)).filter(Relation::outside).map(Relation::target);
    }

    private void read(byte[] part) {
        var at = new Elements(part);
        at.children(name -> at.attribute("Id")
                .ifPresent(id -> byId.put(
                        id,
                        new Relation(
                                at.attribute("Type").orElse(""),
                                at.attribute("Target").orElse(""),
                                at.attribute("TargetMode").orElse("").equals("External")))));
    }

    private String resolved(String target) {
        try {
            return URI.create("/" + from).resolve(target).normalize().getPath().substring(1);
        } catch (IllegalArgumentException noPath) {
            return from + target;
        }
    }
}
