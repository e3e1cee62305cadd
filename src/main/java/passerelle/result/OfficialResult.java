package passerelle.result;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import passerelle.audit.Act;
import passerelle.instrument.Edition;
import passerelle.instrument.EditionId;
import passerelle.shared.LocalizedText;
import passerelle.shared.PartialDate;
import passerelle.shared.RuleViolation;

/**
 * A result as the institute returned it.
 *
 * @param citiesCompared how many cities its report compares, or null where unknown
 * @param publishedOn when it was published elsewhere; null for rounds that are published by their Index report here
 * @param publishedToThe that much is known of the day, which is then the latest that it can be; null when all of it is
 * @param percents whole, 0 to 100; what is unknown is left out, never 0; none where no more is known than that the
 *     round was taken, and from where
 * @param source where it is told, at most 500 characters; blank for what came from the institute itself
 */
public record OfficialResult(
        int round,
        EditionId edition,
        PartialDate date,
        @Nullable Integer citiesCompared,
        @Nullable LocalDate publishedOn,
        PartialDate.@Nullable Precision publishedToThe,
        Map<Measure, Integer> percents,
        String source) {

    private static final int FIRST_ROUND = 2008;
    private static final int LONGEST_SOURCE = 500;
    private static final LocalizedText PUBLISHED = new LocalizedText("published", "publication");

    /** @throws RuleViolation when it says nothing, or something that no result can say */
    public OfficialResult {
        percents = Map.copyOf(percents);
        source = source.strip();
        publishedToThe = publishedOn == null || publishedToThe == PartialDate.Precision.DAY ? null : publishedToThe;
        if (percents.isEmpty() && source.isEmpty()) {
            throw new RuleViolation("result.error.empty");
        }
        if (source.length() > LONGEST_SOURCE) {
            throw new RuleViolation("result.error.source");
        }
        percents.values().stream()
                .filter(percent -> percent < 0 || percent > 100)
                .forEach(percent -> {
                    throw new RuleViolation("result.error.percent", percent);
                });
        if (citiesCompared != null && citiesCompared < 1) {
            throw new RuleViolation("result.error.cities", citiesCompared);
        }
        if (round < FIRST_ROUND) {
            throw new RuleViolation("result.error.round", Integer.toString(FIRST_ROUND));
        }
        checkDates(round, date, publishedOn);
    }

    /** From the institute itself. */
    public OfficialResult(
            int round,
            EditionId edition,
            PartialDate date,
            @Nullable Integer citiesCompared,
            @Nullable LocalDate publishedOn,
            Map<Measure, Integer> percents) {
        this(round, edition, date, citiesCompared, publishedOn, null, percents, "");
    }

    /** A result follows the taking of the Index, and its publication follows the result. */
    private static void checkDates(int round, PartialDate date, @Nullable LocalDate publishedOn) {
        if (date.last().getYear() < round) {
            throw new RuleViolation("result.error.date.early", Integer.toString(round));
        }
        if (publishedOn != null && publishedOn.isBefore(date.first())) {
            throw new RuleViolation("result.error.published.early", publishedOn);
        }
    }

    /** @throws RuleViolation when it lies in the future */
    void checkPast(LocalDate today) {
        if (date.isAfter(today) || publishedOn != null && publishedOn.isAfter(today)) {
            throw new RuleViolation("result.error.future");
        }
    }

    /** @throws RuleViolation when the edition knows nothing of one of them */
    void checkMeasures(Edition asked) {
        var known = Measure.of(asked);
        percents.keySet().stream()
                .filter(measure -> !known.contains(measure))
                .findFirst()
                .ifPresent(measure -> {
                    throw new RuleViolation("result.error.measure", measure.code(), asked.title());
                });
    }

    /** An official result as it stands, for correcting it. */
    public static OfficialResult of(ResultDetails official) {
        var percents = official.scores().entrySet().stream()
                .collect(toMap(
                        Map.Entry::getKey, entry -> entry.getValue().score().rounded()));
        return new OfficialResult(
                official.round(),
                official.edition(),
                official.date(),
                official.citiesCompared(),
                official.publishedOn(),
                official.publishedToThe(),
                percents,
                official.source());
    }

    /** So that a history tells when a correction publishes a result or takes it back. */
    private String publication() {
        return publishedOn == null
                ? ""
                : Act.word(PUBLISHED) + " "
                        + Act.word(new PartialDate(
                                publishedOn, publishedToThe == null ? PartialDate.Precision.DAY : publishedToThe));
    }

    /** As histories show it. */
    String written(Edition asked) {
        var figures = Measure.titles(asked).entrySet().stream()
                .flatMap(measure -> Stream.ofNullable(percents.get(measure.getKey()))
                        .map(percent -> Act.word(measure.getValue()) + " " + Act.percent(percent)))
                .collect(joining(", "));
        var cities = citiesCompared == null ? "" : " (" + citiesCompared + ")";
        return Stream.of(round + " · " + Act.word(date) + cities, figures, source, publication())
                .filter(word -> !word.isEmpty())
                .collect(joining(" · "));
    }
}
