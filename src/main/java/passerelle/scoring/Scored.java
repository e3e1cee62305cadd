package passerelle.scoring;

/**
 * A score and how far it may still rise.
 *
 * @param score with every blank counted as 0
 * @param highest what the best answers to the blanks would make of it; the same as the score when there are none
 * @param provisional whether a blank counts in it
 */
public record Scored(Score score, Score highest, boolean provisional) {

    static Scored exactly(Score score) {
        return new Scored(score, score, false);
    }
}
