package passerelle.comparison;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import passerelle.result.ResultKind;
import passerelle.shared.CityId;

/** A sample that somebody or something rests on: never changed again, so that it always gives the same figures. */
@Entity
@Table(name = "sample")
class PinnedSample {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private ResultKind kind;

    @Column(name = "taken_on")
    private LocalDate on;

    private int years;

    @ElementCollection
    @CollectionTable(name = "sample_result", joinColumns = @JoinColumn(name = "sample_id"))
    private Set<PinnedResult> results = new HashSet<>();

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled in by JPA
    protected PinnedSample() {}

    PinnedSample(Compared compared) {
        var basis = compared.sample().basis();
        this.id = UUID.randomUUID();
        this.kind = basis.kind();
        this.on = basis.on();
        this.years = basis.years();
        compared.sample().results().forEach(result -> results.add(PinnedResult.of(result, true)));
        Optional.ofNullable(compared.own())
                .filter(own -> !compared.countsItself())
                .ifPresent(own -> results.add(PinnedResult.of(own, false)));
    }

    Sample sample() {
        return new Sample(
                new Basis(kind, on, years),
                results.stream()
                        .filter(PinnedResult::counted)
                        .map(PinnedResult::sampled)
                        .toList());
    }

    Optional<SampledResult> of(CityId city) {
        return results.stream()
                .filter(result -> result.city().equals(city))
                .findFirst()
                .map(PinnedResult::sampled);
    }
}
