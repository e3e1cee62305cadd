package passerelle.acceptance;

import java.time.LocalDate;

/** The expert visit and the profile that concludes it. */
record Visiting(Walker secretariat, Walker expert, Walker coordinator, LocalDate today) {

    void visit() {
        secretariat
                .at(WalkBrowserTest.CITY + "/visit")
                .ask("Planifier une visite")
                .date("Premier jour", today)
                .date("Dernier jour", today)
                .chooseAmong("Expert-e-s", "Elif")
                .fill("Représentant-e du Conseil de l’Europe", "Maria Rossi")
                .save("Planifier la visite");
        expert.at(WalkBrowserTest.CITY + "/visit")
                .ask("Noter une rencontre")
                .fill("Qui", "La directrice du théâtre municipal")
                .choose("Type de partie prenante", "Professionnel-le-s")
                .save()
                .judge("Bonne")
                .judge("Engagement")
                .ask("Noter un constat")
                .choose("Domaine", "Éducation")
                .tick("Contredit")
                .save()
                .write("Ce que la visite a constaté", "Un enseignant sur trente.");
        coordinator
                .at(WalkBrowserTest.CITY + "/visit")
                .sees("La directrice du théâtre municipal")
                .doesNotSee("Un enseignant sur trente.");
        secretariat
                .at(WalkBrowserTest.CITY + "/visit")
                .ask("Clore la visite")
                .save("Clore")
                .sees("Close le");
    }

    void writeTheProfile() {
        expert.at(WalkBrowserTest.CITY + "/profile")
                .ask("Rédiger le profil")
                .save("Commencer le projet")
                .write("Résumé", "Une ville qui avance.")
                .write("Éducation", "Recruter des enseignant-e-s de tous horizons.");
        coordinator.at(WalkBrowserTest.CITY + "/profile").doesNotSee("Une ville qui avance.");
        secretariat
                .at(WalkBrowserTest.CITY + "/profile")
                .ask("Publier le profil")
                .save("Publier pour la ville")
                .sees("Publié le");
        coordinator
                .at(WalkBrowserTest.CITY + "/profile")
                .sees("Une ville qui avance.")
                .sees("Recruter des enseignant-e-s de tous horizons.");
        coordinator.at(WalkBrowserTest.CITY + "/visit").sees("Un enseignant sur trente.");
    }
}
