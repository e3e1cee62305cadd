package passerelle.result;

/**
 * What came of working results out anew.
 *
 * @param looked how many were worked out
 * @param replaced how many of them have other figures, or another version of the rule, and were replaced
 */
public record Recomputed(int looked, int replaced) {

    static final Recomputed NONE = new Recomputed(0, 0);

    Recomputed plus(Recomputed more) {
        return new Recomputed(looked + more.looked, replaced + more.replaced);
    }
}
