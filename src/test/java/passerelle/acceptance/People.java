package passerelle.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions.HasValueOptions;
import java.util.Locale;
import java.util.regex.Pattern;
import passerelle.support.ServerProcess;
import passerelle.support.Visitor;
import passerelle.support.Visitors;

/** The people of a new network: the first by the code of the log, the others by one-time links of the secretariat. */
final class People {

    private final Visitors visitors;
    private final ServerProcess server;

    People(Visitors visitors, ServerProcess server) {
        this.visitors = visitors;
        this.server = server;
    }

    Walker first(String name) {
        var visitor = browser().open("setup");
        visitor.fill("Code du journal", server.firstAccountCode())
                .fill("Nom", name)
                .fill("Adresse électronique", email(name));
        choosePassword(visitor, name, "Créer le compte");
        return new Walker(visitor.signIn(email(name), password(name)));
    }

    /** @param city where the role holds; empty for the whole network */
    Walker invited(Walker secretariat, String name, String role, String city) {
        secretariat
                .at("accounts")
                .ask("Nouveau compte")
                .fill("Nom", name)
                .fill("Adresse électronique", email(name))
                .save("Créer le compte")
                .sees("N’a pas encore choisi de mot de passe");
        secretariat.ask("Attribuer un rôle").tick(role);
        if (!city.isEmpty()) {
            secretariat.choose("Ville", city);
        }
        secretariat.save("Attribuer").ask("Remettre un lien à usage unique");
        return accepted(oneTimeLink(secretariat), name);
    }

    private Walker accepted(String link, String name) {
        var visitor = browser();
        visitor.page().navigate(link);
        visitor.rest();
        choosePassword(visitor, name, "Garder ce mot de passe");
        return new Walker(visitor.signIn(email(name), password(name)));
    }

    private static String oneTimeLink(Walker secretariat) {
        Locator link = secretariat.page().locator(".one-time-link input");
        assertThat(link).hasValue(Pattern.compile("/invitation/.+"), new HasValueOptions().setTimeout(Walker.PATIENCE));
        return link.inputValue();
    }

    private static void choosePassword(Visitor visitor, String name, String action) {
        visitor.fill("Nouveau mot de passe", password(name))
                .fill("Encore une fois", password(name))
                .press(action);
        visitor.page().waitForURL(url -> url.contains("/login"));
        visitor.rest();
    }

    private Visitor browser() {
        return visitors.at(server.address(), Locale.FRENCH);
    }

    private static String email(String name) {
        return name.toLowerCase(Locale.ROOT) + "@example.org";
    }

    private static String password(String name) {
        return "une passerelle pour " + name;
    }
}
