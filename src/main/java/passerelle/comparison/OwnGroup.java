package passerelle.comparison;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import passerelle.shared.AccountId;
import passerelle.shared.CityId;

/** Cities that somebody picked by hand: their own affair until they share it. */
@Entity
class OwnGroup {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private OwnGroupId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "account_id"))
    private AccountId account;

    private String name;
    private boolean shared;

    @ElementCollection
    @CollectionTable(name = "own_group_city", joinColumns = @JoinColumn(name = "group_id"))
    @AttributeOverride(name = "value", column = @Column(name = "city_id"))
    private Set<CityId> cities = new HashSet<>();

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled in by JPA
    protected OwnGroup() {}

    OwnGroup(AccountId account, Title name, Collection<CityId> cities) {
        this.id = OwnGroupId.create();
        this.account = account;
        this.name = name.text();
        this.cities.addAll(cities);
    }

    void rename(Title name) {
        this.name = name.text();
    }

    void compose(Collection<CityId> wanted) {
        cities.retainAll(wanted);
        cities.addAll(wanted);
    }

    void share(boolean shared) {
        this.shared = shared;
    }

    boolean isOf(AccountId person) {
        return account.equals(person);
    }

    /** Its owner's until it is shared. */
    boolean isReadBy(AccountId person) {
        return shared || isOf(person);
    }

    OwnGroupId id() {
        return id;
    }

    String name() {
        return name;
    }

    boolean isShared() {
        return shared;
    }

    Set<CityId> cities() {
        return Set.copyOf(cities);
    }
}
