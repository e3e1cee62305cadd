package passerelle.acceptance;

import passerelle.support.Logins.Login;
import passerelle.support.Visitor;

/** The way from an empty store to an answer sheet, as the secretariat walks it. */
final class FirstSheet {

    static final Login SECRETARIAT = new Login("secretariat@example.org", "a footbridge over the river");

    private FirstSheet() {}

    /** The address of an area with indicators to answer. */
    static String open(Visitor visitor, String firstAccountCode) {
        createAccount(visitor.open("setup"), firstAccountCode);
        visitor.signIn(SECRETARIAT);
        addCity(visitor.open("cities"));
        visitor.open("cities/it-valmora/index").press("Open a round").press("Save");
        visitor.press("Continue the questionnaire").page().waitForURL(url -> url.contains("/assessments/"));
        return visitor.rest().path() + "/education";
    }

    private static void createAccount(Visitor visitor, String code) {
        visitor.fill("Code from the log", code)
                .fill("Name", "Secretariat")
                .fill("E-mail address", SECRETARIAT.email())
                .fill("New password", SECRETARIAT.password())
                .fill("Once more", SECRETARIAT.password())
                .press("Create the account");
        visitor.page().waitForURL(url -> url.contains("/login"));
        visitor.rest();
    }

    private static void addCity(Visitor visitor) {
        visitor.press("Add a city")
                .fill("Name in its own language", "Valmora")
                .choose("Country", "Italy")
                .press("Save");
        visitor.page().getByText("Valmora").first().waitFor();
    }
}
