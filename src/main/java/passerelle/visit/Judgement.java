package passerelle.visit;

import org.jspecify.annotations.Nullable;

/** What the experts think of those they met; null for what they have not judged yet. */
public record Judgement(
        @Nullable Understanding understanding, @Nullable Willingness willingness) {

    @Override
    public String toString() {
        return (understanding == null ? "–" : understanding) + ", " + (willingness == null ? "–" : willingness);
    }
}
