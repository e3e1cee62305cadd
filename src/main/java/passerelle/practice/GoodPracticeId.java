package passerelle.practice;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** One version of a good practice; all of its versions share a code. */
@Embeddable
public record GoodPracticeId(UUID value) implements Serializable {

    static GoodPracticeId create() {
        return new GoodPracticeId(UUID.randomUUID());
    }
}
