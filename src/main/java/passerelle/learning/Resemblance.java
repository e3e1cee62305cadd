package passerelle.learning;

import java.util.Set;
import passerelle.comparison.Candidate;
import passerelle.comparison.Likeness;

/**
 * How near two cities are to each other: in how many of population (between half and twice as many inhabitants),
 * diversity (percents of foreign-born at most five points apart) and country they are alike, and one more where the
 * authorities of their countries share a language. What is unknown of one of them brings nobody nearer.
 *
 * @param in in what they are alike
 * @param language whether they can talk without an interpreter; so in the same country
 */
public record Resemblance(Set<Likeness> in, boolean language) {

    public Resemblance {
        in = Set.copyOf(in);
    }

    static Resemblance between(Candidate one, Candidate other) {
        return new Resemblance(Likeness.shared(one, other), CommonLanguage.isSpoken(one.country(), other.country()));
    }

    /** From 0, strangers, to 4. */
    int nearness() {
        return in.size() + (language ? 1 : 0);
    }

    /** Whether they are alike in population, diversity or country: a language alone makes no likeness. */
    public boolean isLikeness() {
        return !in.isEmpty();
    }
}
