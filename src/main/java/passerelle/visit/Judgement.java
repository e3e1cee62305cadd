package passerelle.visit;

import org.jspecify.annotations.Nullable;
import passerelle.audit.Act;

/** What the experts think of those they met; null for what they have not judged yet. */
public record Judgement(
        @Nullable Understanding understanding, @Nullable Willingness willingness) {

    @Override
    public String toString() {
        return (understanding == null ? "–" : Act.word(understanding)) + ", "
                + (willingness == null ? "–" : Act.word(willingness));
    }
}
