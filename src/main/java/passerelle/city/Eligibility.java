package passerelle.city;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whether the network suits a city: advice, never a wall. Best suited are cities above 30,000 inhabitants in which at
 * least 5 % are foreign residents, born abroad or of national minorities (criteria of membership, seed 004).
 */
public record Eligibility(Advice size, Advice diversity) {

    private static final int INHABITANTS = 30_000;
    private static final BigDecimal DIVERSE = BigDecimal.valueOf(5);

    /** One criterion. */
    public enum Advice {
        SUITED,
        BELOW,
        UNKNOWN
    }

    public static Eligibility of(List<CityFacts> newestFirst) {
        return new Eligibility(size(newestFirst), diversity(newestFirst));
    }

    private static Advice size(List<CityFacts> newestFirst) {
        return newestFirst.stream()
                .map(CityFacts::population)
                .flatMap(Stream::ofNullable)
                .findFirst()
                .map(population -> population > INHABITANTS ? Advice.SUITED : Advice.BELOW)
                .orElse(Advice.UNKNOWN);
    }

    private static Advice diversity(List<CityFacts> newestFirst) {
        return newestFirst.stream()
                .map(Eligibility::shares)
                .filter(shares -> !shares.isEmpty())
                .findFirst()
                .map(shares ->
                        shares.stream().anyMatch(share -> share.compareTo(DIVERSE) >= 0) ? Advice.SUITED : Advice.BELOW)
                .orElse(Advice.UNKNOWN);
    }

    private static List<BigDecimal> shares(CityFacts facts) {
        var shares = new ArrayList<BigDecimal>();
        addKnown(shares, facts.foreignResidents());
        addKnown(shares, facts.foreignBorn());
        addKnown(shares, facts.nationalMinorities());
        return shares;
    }

    private static void addKnown(List<BigDecimal> shares, @Nullable BigDecimal share) {
        if (share != null) {
            shares.add(share);
        }
    }
}
