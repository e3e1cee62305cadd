package passerelle.account;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import passerelle.shared.AccountId;
import passerelle.shared.CityId;

interface RoleGrants extends JpaRepository<RoleGrant, UUID> {

    String ROW = "select new passerelle.account.GrantRow("
            + "g.id, g.account, a.name, a.email, g.role, g.city, g.validFrom, g.validUntil)"
            + " from RoleGrant g join Account a on a.id = g.account ";

    List<RoleGrant> findByAccount(AccountId account);

    @Query(ROW + "where g.account = :account order by g.validFrom desc, g.id")
    List<GrantRow> rowsOf(AccountId account);

    @Query(ROW + "where g.account in :accounts order by g.validFrom desc, g.id")
    List<GrantRow> rowsOf(Collection<AccountId> accounts);

    /** Without those for cities that were retracted: nobody is led there. */
    @Query(ROW + "where g.account in :accounts"
            + " and (g.city is null or exists (select c.id from City c where c.id = g.city))"
            + " and (:#{#reach.everybody()} = true or g.city is not null"
            + " and (:#{#reach.everyCity()} = true or g.city in :#{#reach.cities()})) order by g.validFrom desc, g.id")
    List<GrantRow> rowsWithin(Collection<AccountId> accounts, PeopleReach reach);

    @Query(ROW + "where g.city = :city order by a.nameFolded, g.validFrom desc, g.id")
    List<GrantRow> rowsIn(CityId city);

    @Query(ROW + "where g.role = :role and a.closedAt is null and g.validFrom <= :day"
            + " and (g.validUntil is null or g.validUntil >= :day) order by a.nameFolded, g.id")
    List<GrantRow> holding(Role role, LocalDate day);

    /** Those of them who can sign in: an account without a password helps nobody. */
    @Query("select distinct g.account from RoleGrant g join Account a on a.id = g.account"
            + " where g.role = :role and a.password is not null and a.closedAt is null and g.validFrom <= :day"
            + " and (g.validUntil is null or g.validUntil >= :day)")
    List<AccountId> atWork(Role role, LocalDate day);

    /**
     * Whether nobody else can sign in with the role on that day: without the secretariat nobody gets in any more. Ask
     * after {@link Accounts#lockHolders}.
     */
    default boolean isLast(AccountId account, Role role, LocalDate day) {
        return atWork(role, day).equals(List.of(account));
    }
}
