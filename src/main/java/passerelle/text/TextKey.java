package passerelle.text;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/**
 * Which text: that field of that object of that subject.
 *
 * @param subject the kind of object, the same word as in its {@link TextOwner}
 */
@Embeddable
public record TextKey(String subject, UUID objectId, String field) implements Serializable {}
