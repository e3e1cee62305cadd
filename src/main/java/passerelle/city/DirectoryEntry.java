package passerelle.city;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import passerelle.shared.CityId;
import passerelle.shared.Country;

/**
 * A city as the directory tells of it to whoever may read it.
 *
 * @param standing null for readers without an account: they are told of members, and of nothing else
 * @param facts of all years, the latest first
 * @param changedAt when anything of this was last written
 */
public record DirectoryEntry(
        CityId id,
        String code,
        CityProfile profile,
        boolean member,
        @Nullable Standing standing,
        @Nullable LocalDate standingSince,
        List<CityFacts> facts,
        Instant changedAt) {

    public DirectoryEntry {
        facts = List.copyOf(facts);
    }

    public Country country() {
        return profile.country();
    }

    /** Of the latest year in which the number of inhabitants is known. */
    public Optional<CityFacts> latestFacts() {
        return facts.stream()
                .filter(year -> year.population() != null)
                .findFirst()
                .or(() -> facts.stream().findFirst());
    }
}
