package passerelle.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import passerelle.account.AccountService;
import passerelle.account.Acting;
import passerelle.account.GrantService;
import passerelle.account.InvitationService;
import passerelle.account.NewGrant;
import passerelle.account.Password;
import passerelle.account.Role;
import passerelle.account.ui.LoginHints;
import passerelle.shared.AccountId;
import passerelle.shared.CityId;
import passerelle.shared.EmailAddress;
import passerelle.shared.Folding;

/**
 * The accounts of the demo, named by what they do in words that English and French readers both know, or their city’s.
 */
@Component
@Profile("demo")
class DemoPeople implements LoginHints {

    private static final String PASSWORD = "footbridge-demo";
    private static final LocalDate LONG_AGO = LocalDate.of(2012, 1, 1);

    private final AccountService accounts;
    private final GrantService grants;
    private final InvitationService invitations;
    private final Acting acting;
    private final Map<String, AccountId> known = new ConcurrentHashMap<>();

    DemoPeople(AccountService accounts, GrantService grants, InvitationService invitations, Acting acting) {
        this.accounts = accounts;
        this.grants = grants;
        this.invitations = invitations;
        this.acting = acting;
    }

    /** Nobody is known yet. */
    void forget() {
        known.clear();
    }

    /** Somebody of the network as a whole, or an expert of the pool. */
    AccountId add(Role role) {
        return add(address(role, ""), DemoWords.name(role), new NewGrant(role, null, LONG_AGO, null));
    }

    /** Somebody of one city. */
    AccountId add(Role role, CityId city, DemoTown town) {
        var words = town.words();
        var office = role == Role.COORDINATOR ? words.coordination() : words.schools();
        return add(address(role, town.name()), office + ", " + town.name(), new NewGrant(role, city, LONG_AGO, null));
    }

    /** Whoever coordinates that city, which is in the network already. */
    AccountId coordinator(String town) {
        return Objects.requireNonNull(known.get(address(Role.COORDINATOR, town)), town);
    }

    <T> T as(AccountId person, Supplier<T> work) {
        return acting.as(person, work);
    }

    private AccountId add(String email, String name, NewGrant grant) {
        return known.computeIfAbsent(
                email,
                address -> Acting.asSystem(() -> {
                    var account = accounts.create(name, new EmailAddress(address), "en");
                    grants.grant(account, grant);
                    invitations.accept(accounts.invite(account), new Password(PASSWORD));
                    return account;
                }));
    }

    @Override
    public List<Hint> all() {
        return Stream.of(
                        hint(Role.SECRETARIAT, ""),
                        hint(Role.COORDINATOR, "Valmora"),
                        hint(Role.CONTRIBUTOR, "Valmora"),
                        hint(Role.COORDINATOR, "Lunden"),
                        hint(Role.EXPERT, ""),
                        hint(Role.ANALYST, ""))
                .toList();
    }

    private static Hint hint(Role role, String city) {
        return new Hint(role, city, address(role, city), PASSWORD);
    }

    private static String address(Role role, String city) {
        var name = role.name().toLowerCase(Locale.ROOT);
        var place = Folding.fold(city).replaceAll("[^a-z]+", "-");
        return name + (place.isBlank() ? "" : "." + place) + "@demo.example";
    }
}
