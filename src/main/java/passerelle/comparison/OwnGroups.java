package passerelle.comparison;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import passerelle.shared.AccountId;

interface OwnGroups extends JpaRepository<OwnGroup, OwnGroupId> {

    String OWNED = "select new passerelle.comparison.OwnedGroup(g, a.name)"
            + " from OwnGroup g join Account a on a.id = g.account where ";

    /** The reader's own and those that others share. */
    @Query(OWNED + "g.shared = true or g.account = :reader")
    List<OwnedGroup> readBy(AccountId reader);

    /** With their cities, into the session: what {@link #readBy} finds asks no more. */
    @Query("select distinct g from OwnGroup g left join fetch g.cities where g.shared = true or g.account = :reader")
    List<OwnGroup> withCities(AccountId reader);

    Optional<OwnGroup> findByAccountAndName(AccountId account, String name);
}
