package passerelle.scoring;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A figure that is known without what it is made of.
 *
 * @param figure null for what is left out
 */
public record Stated(String code, @Nullable Scored figure) implements Explained {

    @Override
    public Optional<Scored> scored() {
        return Optional.ofNullable(figure);
    }
}
