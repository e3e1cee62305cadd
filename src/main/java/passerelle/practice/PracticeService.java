package passerelle.practice;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import passerelle.shared.CityId;

/**
 * Reads good practices: what is published everybody, earlier versions everybody who is signed in, all else the city and
 * the secretariat alone.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class PracticeService {

    /** The subject of its texts, its papers and its history. */
    public static final String SUBJECT = "practice";

    private static final List<PracticeStatus> OPEN =
            List.of(PracticeStatus.RECEIVED, PracticeStatus.DRAFT, PracticeStatus.SUBMITTED, PracticeStatus.RETURNED);

    private final GoodPractices practices;
    private final PracticeRights rights;

    PracticeService(GoodPractices practices, PracticeRights rights) {
        this.practices = practices;
        this.rights = rights;
    }

    /** The published version or, where none is, the latest that the reader may see. */
    @PreAuthorize("permitAll()")
    public Optional<PracticeDetails> find(String code) {
        var versions = practices.versions(code);
        return first(versions, version -> version.status() == PracticeStatus.PUBLISHED)
                .or(() -> first(versions, version -> true));
    }

    @PreAuthorize("permitAll()")
    public Optional<PracticeDetails> version(String code, int revision) {
        return first(practices.versions(code), version -> version.revision() == revision);
    }

    /** The version that the city writes or the secretariat reviews. */
    public Optional<PracticeDetails> underWay(String code) {
        return first(practices.versions(code), version -> version.status().isUnderWay());
    }

    public PracticeDetails get(GoodPracticeId id) {
        var practice = practices.require(id);
        return seen(practice).orElseThrow(() -> new AccessDeniedException("Not meant for this reader"));
    }

    /** Those that the reader may see, the latest first; without an account none but the published one. */
    @PreAuthorize("permitAll()")
    public List<PracticeRow> versions(String code) {
        var rows = practices.rows(code);
        return rows.isEmpty() || rights.isInside(rows.getFirst().city())
                ? rows
                : rows.stream()
                        .filter(row -> row.status() == PracticeStatus.PUBLISHED
                                || row.status().isPublic() && rights.isKnown())
                        .toList();
    }

    /** What is published of a city and, for its own people, what is under way. */
    public List<PracticeRow> ofCity(CityId city) {
        var states = Stream.concat(
                        Stream.of(PracticeStatus.PUBLISHED), rights.isInside(city) ? OPEN.stream() : Stream.empty())
                .toList();
        return practices.ofCity(city, states);
    }

    /** Out of the way, for the city and the secretariat. */
    public List<PracticeRow> archived(CityId city) {
        rights.requireInside(city);
        return practices.ofCity(city, List.of(PracticeStatus.ARCHIVED));
    }

    /** The day on which the city last handed one in, or null. */
    public @Nullable LocalDate lastReported(CityId city) {
        return practices.lastSubmitted(city);
    }

    private Optional<PracticeDetails> first(List<GoodPractice> versions, Predicate<GoodPractice> wanted) {
        return versions.stream()
                .filter(rights::reads)
                .filter(wanted)
                .findFirst()
                .flatMap(this::seen);
    }

    private Optional<PracticeDetails> seen(GoodPractice practice) {
        if (!rights.reads(practice)) {
            return Optional.empty();
        }
        if (!rights.isKnown()) {
            return Optional.of(practice.details(PracticeReach.OUTSIDE).worldwide());
        }
        var details = practice.details(rights.reach(practice));
        return Optional.of(details.reach().inside() ? details : details.published());
    }
}
