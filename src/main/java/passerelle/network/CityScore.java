package passerelle.network;

import passerelle.comparison.Candidate;
import passerelle.comparison.Member;
import passerelle.scoring.Score;

/**
 * How one city stands in what is looked at.
 *
 * @param provisional whether a blank counts as 0 in it
 */
public record CityScore(Member member, Score score, boolean provisional) {

    public Candidate city() {
        return member.city();
    }
}
