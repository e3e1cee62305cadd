package passerelle.scoring;

import java.util.Optional;

/**
 * One of the things of which a mean is taken.
 *
 * @param weight how much it counts beside the others
 */
public record Part(Explained of, int weight) {

    public Optional<Scored> scored() {
        return of.scored();
    }

    /** Otherwise it is left out, and its weight out of the divisor. */
    public boolean counts() {
        return weight > 0 && scored().isPresent();
    }
}
