package passerelle.demo;

import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import passerelle.shared.AccountId;

/** Questions that a review sends back to a city of the demo, and who answers them there. */
@Component
@Profile("demo")
class DemoQuestions {

    private static final String OWN = "COM-04";
    private static final String SHARED = "EDU-03";

    private final DemoDesk desk;
    private final DemoReviews reviews;
    private final DemoTeams teams;

    DemoQuestions(DemoDesk desk, DemoReviews reviews, DemoTeams teams) {
        this.desk = desk;
        this.reviews = reviews;
        this.teams = teams;
    }

    /** Some answers are accepted, two go back, with a fortnight to answer them. */
    void giveBack(DemoRound round, DemoStaff staff) {
        var sheet = round.assessment();
        desk.act(7, staff.secretariat(), () -> {
            reviews.accept(sheet, List.of("COM-01", "COM-02", "COM-03", "EDU-01"));
            reviews.ask(sheet, OWN, "Is the budget of this year meant, or the one that the council has just read?");
            reviews.ask(sheet, SHARED, "Please name the decision, and how many schools take part.");
            reviews.handBack(sheet, desk.daysAgo(-7));
        });
    }

    /** One question goes to a department that sees nothing else, the other is talked about. */
    void shareOut(DemoRound round, AccountId coordinator, AccountId colleague) {
        var sheet = round.assessment();
        desk.act(6, coordinator, () -> {
            teams.narrow(sheet, colleague, Set.of(SHARED), desk.daysAgo(-4));
            teams.wonder(sheet, SHARED, "The list of schools is in the annual report, page 12.", colleague);
            teams.ask(sheet, OWN, "The one that the council has read: may we attach the draft?");
            reviews.reply(sheet, OWN, "This year’s, adopted in December; the decision is attached.");
        });
    }
}
