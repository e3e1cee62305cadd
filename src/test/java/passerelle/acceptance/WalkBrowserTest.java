package passerelle.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.LocatorOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasAttributeOptions;
import com.microsoft.playwright.options.BoundingBox;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import passerelle.support.PostgresServer;
import passerelle.support.ServerProcess;
import passerelle.support.Visitors;

/** One city, from an empty store through everything that the programme does with a member. */
@Tag("browser")
class WalkBrowserTest {

    static final String CITY = "cities/it-valmora";

    @RegisterExtension
    private final Visitors visitors = new Visitors();

    private final LocalDate today = LocalDate.now();

    @Test
    void walksOneCityThroughEverything() {
        try (var server = ServerProcess.onPostgres(PostgresServer.freshDatabase())) {
            var people = new People(visitors, server.start());
            var secretariat = people.first("Ada");
            addCity(secretariat);
            var coordinator = people.invited(secretariat, "Chiara", "Coordinateur-rice", "Valmora");
            var contributor = people.invited(secretariat, "Dario", "Contributeur-rice", "Valmora");
            var expert = people.invited(secretariat, "Elif", "Expert-e", "");
            var analyst = people.invited(secretariat, "Anton", "Analyste", "");

            join(secretariat, coordinator);
            answerTheFirstRound(secretariat, coordinator, contributor);
            report(secretariat, coordinator, analyst);
            var visiting = new Visiting(secretariat, expert, coordinator, today);
            visiting.visit();
            visiting.writeTheProfile();
            var planning = new Planning(secretariat, coordinator, today);
            planning.adoptAStrategy();
            planning.evaluate();
            payTheFee(secretariat, coordinator);
            answerTheSecondRound(secretariat, coordinator);
            readBothRoundsInEnglish(coordinator);
        }
    }

    private void addCity(Walker secretariat) {
        secretariat
                .at("cities")
                .ask("Ajouter une ville")
                .fill("Nom dans sa langue", "Valmora")
                .choose("Pays", "Italie")
                .save();
        secretariat
                .at(CITY)
                .ask("Saisir une année")
                .fill("Année", "" + today.minusYears(1).getYear())
                .fill("Habitant-e-s", "84 200")
                .fill("Né-e-s à l’étranger, %", "12,5")
                .save()
                .sees("Plus de 30 000 habitant-e-s");
    }

    private void join(Walker secretariat, Walker coordinator) {
        secretariat
                .at(CITY + "/membership")
                .ask("Enregistrer une lettre")
                .date("Date de la lettre", today.minusDays(700))
                .fill("Signataire", "Chiara Bellini")
                .fill("Fonction", "maire")
                .tick("Courriel")
                .upload("letter.eml")
                .save()
                .sees("letter.eml");
        coordinator.at(CITY).sees("signer la déclaration d’intention");
        secretariat
                .ask("Enregistrer une déclaration")
                .date("Signée par la ville le", today.minusDays(680))
                .fill("Signataire pour la ville", "Chiara Bellini")
                .date("Signée par le Conseil de l’Europe le", today.minusDays(670))
                .fill("Signataire pour le Conseil de l’Europe", "Maria Rossi")
                .upload("declaration.docx")
                .save()
                .sees("signée par les deux");
        coordinator.at(CITY).sees("Membre").sees("ouvrir l’Index");
    }

    private void answerTheFirstRound(Walker secretariat, Walker coordinator, Walker contributor) {
        openRound(secretariat, today.getYear() - 1, today.minusDays(300));
        var education = sheet(contributor).area("Éducation");
        education
                .notApplicable("EDU-02", "Les écoles relèvent de la région.")
                .explain("EDU-04", "Douze écoles ouvrent leurs portes aux parents.");

        var sheet = sheet(coordinator).isRefused().area("Engagement");
        sheet.choose("COM-01", 1).explain("COM-01", "Délibération du conseil, avec trente actions.");
        sheet.area("Quartiers").choose("NEI-01", 1).tick("NEI-02", 0, 2);
        sheet.answerTheRest(1).isAnswered(83, 83).submit("Les justificatifs suivront.");
        coordinator.at(CITY).sees("publier le rapport de l’Index");
    }

    private void report(Walker secretariat, Walker coordinator, Walker analyst) {
        analyst.at(CITY + "/index").sees("indicatif");
        secretariat
                .at(CITY + "/index")
                .press("Commencer le rapport de l’Index")
                .ask("Ajouter un fichier")
                .upload("report.pdf")
                .save()
                .write("En général", "Une ville engagée depuis longtemps.")
                .unfold("Quartiers")
                .write("Quartiers", "Faire se rencontrer les quartiers nord et sud.")
                .ask("Publier le rapport")
                .choose("Langue", "français")
                .fill("Villes comparées", "12")
                .saveDespite("l’analyse dure d’ordinaire", "Enregistrer");
        coordinator
                .at(CITY + "/index")
                .sees("Faire se rencontrer les quartiers nord et sud.")
                .sees("report.pdf")
                .press("Nous l’avons lu")
                .sees("Lu par la ville le");
    }

    private void payTheFee(Walker secretariat, Walker coordinator) {
        secretariat
                .at(CITY + "/fees")
                .ask("Appeler la contribution")
                .save()
                .ask("Enregistrer un paiement")
                .fill("Montant", "5 000,00")
                .fill("Référence du virement", "VIR 2041")
                .save();
        coordinator.at(CITY + "/fees").sees("VIR 2041").sees("payée");
    }

    private void answerTheSecondRound(Walker secretariat, Walker coordinator) {
        openRound(secretariat, today.getYear(), today);
        sheet(coordinator).answerTheRest(0).isAnswered(83, 83).submit("Les justificatifs suivront.");
    }

    private void readBothRoundsInEnglish(Walker coordinator) {
        coordinator.at(CITY + "/index").press("English");
        assertThat(coordinator.page().locator("html"))
                .hasAttribute("lang", "en", new HasAttributeOptions().setTimeout(Walker.PATIENCE));
        coordinator.visitor().rest();
        coordinator.press("Show the figures as a table");
        var rounds = coordinator.page().locator(".chart-table").first().locator("tbody tr");
        assertThat(rounds).hasCount(2);
        assertThat(rounds).containsText(new Pattern[] {
            Pattern.compile((today.getYear() - 1) + ".*\\d+\\s?%"), Pattern.compile(today.getYear() + ".*\\d+\\s?%")
        });
        var drawing =
                coordinator.page().locator("figure svg.chart-line:visible").first();
        var before = drawn(drawing, 0, today.getYear() - 1);
        var latest = drawn(drawing, 1, today.getYear());
        Assertions.assertThat(before.x).isLessThan(latest.x);
    }

    /** The mark of a round on the first line, with its year on the axis; where it stands. */
    private static BoundingBox drawn(Locator drawing, int place, int round) {
        var mark = drawing.locator("[data-point='0-" + place + "']");
        assertThat(mark).isVisible();
        assertThat(mark.locator("title")).hasText(Pattern.compile("index.*" + round + ".*\\d+\\s?%"));
        assertThat(drawing.locator("text", new LocatorOptions().setHasText(Pattern.compile("^\\s*" + round + "\\s*$"))))
                .isVisible();
        return mark.boundingBox();
    }

    private void openRound(Walker secretariat, int round, LocalDate openedOn) {
        secretariat
                .at(CITY + "/index")
                .ask("Ouvrir un exercice")
                .fill("Année de l’exercice", "" + round)
                .date("Ouvert le", openedOn)
                .date("Échéance", today.plusDays(60))
                .save();
    }

    private static AnswerSheet sheet(Walker somebody) {
        somebody.at(CITY + "/index").press("Continuer le questionnaire");
        somebody.page().waitForURL(url -> url.contains("/assessments/"));
        somebody.visitor().rest();
        return new AnswerSheet(somebody);
    }
}
