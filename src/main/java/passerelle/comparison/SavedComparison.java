package passerelle.comparison;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import passerelle.shared.AccountId;
import passerelle.shared.CityId;

/** A comparison that somebody kept: opened again, it shows the figures of the day on which it was saved. */
@Entity
class SavedComparison {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private SavedComparisonId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "account_id"))
    private AccountId account;

    private String name;
    private Instant savedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "city_id"))
    private @Nullable CityId city;

    private String groupKey;
    private String groupName;
    private String unknownCities;

    @OneToOne(
            cascade = {CascadeType.PERSIST, CascadeType.REMOVE},
            fetch = FetchType.LAZY,
            optional = false)
    @JoinColumn(name = "sample_id")
    private PinnedSample sample;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled in by JPA
    protected SavedComparison() {}

    /** @param groupName of a group picked by hand; blank for those whose key says it all */
    SavedComparison(AccountId account, Title name, Compared compared, String groupName, Instant now) {
        this.id = SavedComparisonId.create();
        this.account = account;
        this.name = name.text();
        this.savedAt = now;
        this.city = compared.asked().city();
        this.groupKey = compared.asked().group().key();
        this.groupName = groupName;
        this.unknownCities = compared.unknown().stream()
                .map(unknown -> unknown.value().toString())
                .sorted()
                .collect(joining(" "));
        this.sample = new PinnedSample(compared);
    }

    void rename(Title name) {
        this.name = name.text();
    }

    boolean isOf(AccountId person) {
        return account.equals(person);
    }

    SavedComparisonId id() {
        return id;
    }

    String name() {
        return name;
    }

    SavedDetails details(AccountId reader) {
        return new SavedDetails(id, name, savedAt, isOf(reader), groupName, compared());
    }

    private Compared compared() {
        var pinned = sample.sample();
        var own = city == null ? null : sample.of(city).orElse(null);
        return new Compared(new Asked(city, GroupKey.read(groupKey), pinned.basis()), own, pinned, unknown());
    }

    private Set<CityId> unknown() {
        return Stream.of(unknownCities.split(" "))
                .filter(unknown -> !unknown.isEmpty())
                .map(unknown -> new CityId(UUID.fromString(unknown)))
                .collect(toUnmodifiableSet());
    }
}
