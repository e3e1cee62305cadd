package passerelle.account;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import passerelle.shared.Folding;
import passerelle.shared.RuleViolation;

/** A password is more than one's own name, address or city: without them enough must be left. */
@Component
class PasswordRules {

    private static final int ENOUGH = 8;
    private static final int SHORTEST_WORD = 3;

    private final PasswordEncoder encoder;
    private final RoleGrants grants;
    private final ObjectProvider<AccountCity> cities;

    /** @param cities asked for late: they need the accounts */
    PasswordRules(PasswordEncoder encoder, RoleGrants grants, ObjectProvider<AccountCity> cities) {
        this.encoder = encoder;
        this.grants = grants;
        this.cities = cities;
    }

    /** @throws RuleViolation when little is left of it without what everybody knows of the person */
    void lock(Account account, Password password) {
        var words = Stream.concat(Stream.of(account.name(), account.email().value()), cityNames(account));
        if (left(password, words) < ENOUGH) {
            throw new RuleViolation("password.error.own");
        }
        account.lockWith(Objects.requireNonNull(encoder.encode(password.clear())));
    }

    static int left(Password password, Stream<String> known) {
        var rest = known.flatMap(text -> Stream.of(Folding.fold(text).split("[^\\p{L}\\d]+")))
                .filter(word -> word.length() >= SHORTEST_WORD)
                .sorted((one, other) -> other.length() - one.length())
                .reduce(Folding.fold(password.clear()), (left, word) -> left.replace(word, " "));
        return rest.replaceAll("[^\\p{L}\\d]", "").length();
    }

    private Stream<String> cityNames(Account account) {
        var held = grants.findByAccount(account.id()).stream()
                .flatMap(grant -> Stream.ofNullable(grant.held().city()))
                .distinct()
                .toList();
        return held.isEmpty()
                ? Stream.empty()
                : Stream.of(Locale.ENGLISH, Locale.FRENCH)
                        .flatMap(language -> cities.getObject().names(held, language).values().stream());
    }
}
