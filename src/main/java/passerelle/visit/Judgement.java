package passerelle.visit;

import org.jspecify.annotations.Nullable;

/** What the experts think of those they met; null for what they have not judged yet. */
public record Judgement(
        @Nullable Understanding understanding, @Nullable Willingness willingness) {

    static final Judgement NONE = new Judgement(null, null);

    @Override
    public String toString() {
        return (understanding == null ? "–" : understanding) + ", " + (willingness == null ? "–" : willingness);
    }
}
