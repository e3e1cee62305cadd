package passerelle.rights;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import passerelle.account.Role;
import passerelle.delegation.Delegate;
import passerelle.shared.AccountId;
import passerelle.shared.CityId;
import passerelle.support.Users;

/**
 * One person of each column of the table: whoever works for a city does so for the own one, and the delegate has its
 * first question in hand.
 */
final class Readers {

    private final Map<String, AccountId> accounts = new LinkedHashMap<>();
    private final Users users;

    Readers(Users users, Map<Class<?>, Object> world) {
        var own = (CityId) Objects.requireNonNull(world.get(CityId.class));
        this.users = users;
        accounts.put("secretariat", users.add(Role.SECRETARIAT));
        accounts.put("analyst", users.add(Role.ANALYST));
        accounts.put("expert", users.add(Role.EXPERT, own));
        accounts.put("coordinator", users.add(Role.COORDINATOR, own));
        accounts.put("contributor", users.add(Role.CONTRIBUTOR, own));
        accounts.put("delegate", ((Delegate) Objects.requireNonNull(world.get(Delegate.class))).account());
    }

    /** How far each reaches, who is told by what is allowed in the own city and in a foreign one. */
    Map<String, String> reach(BooleanSupplier own, BooleanSupplier foreign) {
        var reach = new LinkedHashMap<String, String>();
        for (var reader : RightsTable.READERS) {
            if (accounts.containsKey(reader)) {
                users.signIn(accounts.get(reader));
            } else {
                users.signOut();
            }
            reach.put(reader, foreign.getAsBoolean() ? "all" : own.getAsBoolean() ? "own" : "–");
        }
        return reach;
    }
}
