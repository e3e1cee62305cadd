package passerelle.practice;

/**
 * What the reader may do with one version of a practice now.
 *
 * @param known whether the reader has signed in, and can follow links to cities
 * @param inside whether the reader is one of the city’s people or of the secretariat
 * @param writes its texts and all else that it says
 * @param reports hands it in, or discards it
 * @param reviews remarks on it, returns and publishes it
 * @param renews begins its next version
 */
public record PracticeReach(
        boolean known, boolean inside, boolean writes, boolean reports, boolean reviews, boolean renews) {

    /** Has no account. */
    static final PracticeReach WORLD = new PracticeReach(false, false, false, false, false, false);

    static final PracticeReach OUTSIDE = new PracticeReach(true, false, false, false, false, false);
}
