package passerelle.network.ui;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import passerelle.chart.Kind;
import passerelle.comparison.Asked;
import passerelle.comparison.Members;
import passerelle.comparison.Spread;
import passerelle.comparison.ui.SampleWords;
import passerelle.network.Standings;
import passerelle.result.ResultKind;
import passerelle.scoring.Score;
import passerelle.shared.CityId;
import passerelle.shared.ui.EmptyState;
import passerelle.shared.ui.Numbers;
import passerelle.shared.ui.Phrases;

/**
 * What is said of the network in the reader's language.
 *
 * @param city the name of the city that is looked for; blank where there is none
 */
record NetworkWords(Asked asked, String group, String city) {

    /** How many cities, of which kind, on which day, how old at most. */
    String sample(int cities) {
        return SampleWords.of(group, cities, asked.basis());
    }

    String kind() {
        return Phrases.name(asked.basis().kind());
    }

    Kind drawn() {
        return asked.basis().kind() == ResultKind.OFFICIAL ? Kind.OFFICIAL : Kind.INDICATIVE;
    }

    static String percent(BigDecimal figure) {
        return Numbers.percent(figure, Phrases.locale());
    }

    static String percent(Score score) {
        return percent(printed(score));
    }

    static BigDecimal printed(Score score) {
        return BigDecimal.valueOf(score.rounded());
    }

    EmptyState tooSmall(int cities) {
        return new EmptyState(
                Phrases.phrase("comparison.small", cities),
                sample(cities) + " " + Phrases.phrase("comparison.small.why", Spread.FEWEST));
    }

    /** What a reader has to know to read the figures rightly. */
    List<String> notes(Standings standings) {
        return Stream.of(
                        notes(standings.members()),
                        note(asked.city() != null && standings.own().isEmpty(), "network.note.none", city),
                        note(standings.without() > 0, "network.note.without", standings.without()),
                        note(
                                standings.apart() > 0,
                                "comparison.note.editions",
                                standings.apart(),
                                standings.in().size()),
                        note(standings.provisional() > 0, "comparison.note.provisional", standings.provisional()))
                .flatMap(notes -> notes)
                .toList();
    }

    Stream<String> notes(Members members) {
        return unknown(members.unknown());
    }

    Stream<String> unknown(Collection<CityId> unknown) {
        var others = others(unknown);
        return Stream.concat(
                note(others.size() < unknown.size(), "comparison.note.unplaced", city),
                note(!others.isEmpty(), "comparison.note.unknown", others.size()));
    }

    /** Without the city that is looked for. */
    List<CityId> others(Collection<CityId> cities) {
        return cities.stream().filter(other -> !other.equals(asked.city())).toList();
    }

    private static Stream<String> note(boolean holds, String key, Object... arguments) {
        return holds ? Stream.of(Phrases.phrase(key, arguments)) : Stream.empty();
    }

    /** The figures of the group, after that of the city. */
    String headline(Standings standings) {
        var own = own(standings).map(words -> words + ". ").orElse("");
        return standings
                .spread()
                .map(spread -> Phrases.phrase(
                        "network.headline",
                        own,
                        percent(spread.median()),
                        percent(spread.lowerQuartile()),
                        percent(spread.upperQuartile())))
                .orElse(own);
    }

    /** The city that is looked for with its figure; absent where it has none. */
    Optional<String> own(Standings standings) {
        return standings
                .own()
                .map(own -> Phrases.phrase(
                        "phrase.about",
                        city + " " + own.member().result().round(),
                        percent(own.score()) + ", " + kind()));
    }
}
