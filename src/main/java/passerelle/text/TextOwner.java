package passerelle.text;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import passerelle.shared.Audience;
import passerelle.shared.CityId;

/** The subject to which texts belong. It says where one stands, who may read it and who may write it now. */
public interface TextOwner {

    /** The kind of object whose texts it owns. */
    String subject();

    /** @throws NoSuchElementException when there is no such object or it has no such field */
    Place place(UUID object, String field);

    /**
     * Asked once for all texts of an object: which fields the person at work reads, and writes where the place lets
     * them, although the audience does not have them in it.
     */
    default Predicate<String> opened(UUID object) {
        return field -> false;
    }

    /** Comes before all else when a text is to be written: until that act ends, nobody closes the object. */
    default void hold(UUID object) {}

    /**
     * Asked before a text is written, when its place is open; a single text may be closed for one person.
     *
     * @throws passerelle.shared.RuleViolation when this person may not write it now
     */
    default void checkOpen(UUID object, String field) {}

    /** @throws NoSuchElementException for a field that is none of those an owner knows */
    static void checkField(String field, String... known) {
        if (!List.of(known).contains(field)) {
            throw new NoSuchElementException("No text is called " + field + " here");
        }
    }

    /** Told after each change of a text, in the same transaction. */
    default void written(UUID object, String field) {}

    /**
     * Where a text stands.
     *
     * @param writable whether the current user may write it, closed or not
     * @param closed the translation key of the reason why nobody may write it now, or null while it is open
     */
    record Place(
            CityId city,
            Audience audience,
            boolean writable,
            @Nullable String closed) {}
}
