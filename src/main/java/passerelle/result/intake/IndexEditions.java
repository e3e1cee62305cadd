package passerelle.result.intake;

import static java.util.stream.Collectors.joining;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import passerelle.instrument.Edition;
import passerelle.instrument.EditionId;
import passerelle.instrument.EditionService;
import passerelle.instrument.EditionSummary;
import passerelle.instrument.Instrument;
import passerelle.shared.RuleViolation;

/** Which edition of the Index was in use in a year: versions bear the year from which they were. */
@Component
class IndexEditions {

    private final EditionService editions;

    IndexEditions(EditionService editions) {
        this.editions = editions;
    }

    ByYear byYear() {
        return new ByYear(
                editions.all().stream()
                        .filter(edition -> edition.instrument() == Instrument.INDEX)
                        .filter(edition ->
                                edition.status().wasInUse() && edition.version().matches("\\d{4}"))
                        .sorted(Comparator.comparing(EditionSummary::version).reversed())
                        .toList(),
                editions);
    }

    /** The editions of one look. */
    static final class ByYear {

        private final List<EditionSummary> latestFirst;
        private final EditionService editions;
        private final Map<EditionId, Edition> read = new HashMap<>();

        private ByYear(List<EditionSummary> latestFirst, EditionService editions) {
            this.latestFirst = latestFirst;
            this.editions = editions;
        }

        /** @throws RuleViolation for a version that no edition has */
        Edition named(String version) {
            return latestFirst.stream()
                    .filter(edition -> edition.version().equals(version))
                    .findFirst()
                    .map(this::read)
                    .orElseThrow(() -> new RuleViolation(
                            "result.problem.edition",
                            version,
                            latestFirst.stream().map(EditionSummary::version).collect(joining(", "))));
        }

        Edition of(EditionId id) {
            return read.computeIfAbsent(id, editions::get);
        }

        /** The first one for years before all of them. */
        Edition of(int year) {
            var inUse = latestFirst.stream()
                    .filter(edition -> Integer.parseInt(edition.version()) <= year)
                    .findFirst()
                    .orElse(latestFirst.getLast());
            return read(inUse);
        }

        private Edition read(EditionSummary summary) {
            return of(summary.id());
        }
    }
}
