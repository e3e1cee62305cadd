package passerelle.practice;

/**
 * What the reader may do with one version of a practice now.
 *
 * @param inside whether the reader is one of the city’s people or of the secretariat
 * @param writes its texts and all else that it says
 * @param reports hands it in, or discards it
 * @param reviews remarks on it, returns and publishes it
 * @param renews begins its next version
 */
public record PracticeReach(boolean inside, boolean writes, boolean reports, boolean reviews, boolean renews) {

    static final PracticeReach OUTSIDE = new PracticeReach(false, false, false, false, false);
}
