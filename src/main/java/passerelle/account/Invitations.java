package passerelle.account;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import passerelle.shared.AccountId;
import passerelle.shared.CityId;

interface Invitations extends JpaRepository<Invitation, String> {

    /** Those that nobody has used or taken back, whether they still work or not. */
    @Query("select i from Invitation i where i.account in :accounts and i.usedAt is null and i.revokedAt is null"
            + " order by i.invitedAt")
    List<Invitation> standing(Collection<AccountId> accounts);

    /** Those of the people of a city who have no password yet. */
    @Query("select i from Invitation i where i.usedAt is null and i.revokedAt is null"
            + " and exists (select a.id from Account a where a.id = i.account and a.password is null)"
            + " and exists (select g.id from RoleGrant g where g.account = i.account and g.city = :city)"
            + " order by i.invitedAt")
    List<Invitation> waitingIn(CityId city);
}
