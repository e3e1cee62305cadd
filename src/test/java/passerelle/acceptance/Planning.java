package passerelle.acceptance;

import java.time.LocalDate;

/** The strategy and its evaluation after one year. */
record Planning(Walker secretariat, Walker coordinator, LocalDate today) {

    void adoptAStrategy() {
        coordinator
                .at(WalkBrowserTest.CITY + "/strategy")
                .ask("Enregistrer la stratégie")
                .fill("Titre", "Valmora, ville de tous les ponts")
                .fill("Dernière année", "" + today.plusYears(3).getYear())
                .save();
        reach(coordinator, "Enregistrer le groupe de soutien", today.minusDays(400));
        reach(coordinator, "Enregistrer l’adoption", today.minusDays(370));
        reach(coordinator, "Enregistrer la présentation", today.minusDays(360));
        coordinator.write("Résumé", "Trois objectifs, avec les habitant-e-s.");
    }

    void evaluate() {
        coordinator.ask("Ouvrir l’évaluation").save("Ouvrir l’évaluation").press("Répondre à l’évaluation");
        new AnswerSheet(coordinator).answerTheRest(0).submit("Les justificatifs suivront.");
        coordinator
                .at(WalkBrowserTest.CITY + "/strategy")
                .ask("Enregistrer une discussion")
                .fill("Avec qui", "Le conseil municipal")
                .save()
                .write("Conclusions", "La plupart des actions sont lancées.")
                .write("Recommandations", "Mesurer les effets.");
        secretariat
                .at(WalkBrowserTest.CITY + "/strategy")
                .ask("Clore l’évaluation")
                .save("Clore")
                .sees("Mesurer les effets.");
    }

    private static void reach(Walker coordinator, String milestone, LocalDate on) {
        coordinator.ask(milestone).date("Jour", on).save();
    }
}
