package passerelle.membership.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.H3;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.Role;
import passerelle.city.CityService;
import passerelle.city.Standing;
import passerelle.membership.Decision;
import passerelle.membership.NewDecision;
import passerelle.membership.StandingService;
import passerelle.membership.TestMemberships;
import passerelle.shared.CityId;
import passerelle.shared.Reason;
import passerelle.support.ViewTest;

class MembershipTabTest extends ViewTest {

    @Autowired
    private CityService known;

    @Autowired
    private TestMemberships memberships;

    private CityId city;

    @BeforeEach
    void addACity() {
        city = cities.add("it-valmora", "Valmora");
    }

    @Test
    void recordsALetterFromTheEmptyPlaceThatAsksForIt() {
        open(Role.COORDINATOR, city);

        press("Record a letter");
        date("Date of the letter", "2026-01-10");
        type("Signatory", "Anna Rossi");
        press("Save");

        assertThat(shows(H3.class, "Letter of 10\u00a0January 2026")).isTrue();
        assertThat(known.get(city).standing()).isEqualTo(Standing.CANDIDATE);
    }

    @Test
    void saysInTheFormWhatIsMissing() {
        open(Role.SECRETARIAT);

        press("Record a letter");
        press("Save");

        assertThat(refusal()).isEqualTo("Date of the letter: give the day.");
    }

    @Test
    void asksBackBeforeADeclarationWithoutLetter() {
        open(Role.SECRETARIAT);

        press("Record a declaration");
        date("Signed by the city on", "2026-02-01");
        type("Signatory for the city", "Anna Rossi");
        press("Save");

        assertThat(refusal()).startsWith("No letter of interest is recorded.");

        press("Record anyway");

        assertThat(offers("Record the second signature")).isTrue();
    }

    @Test
    void recordsADecisionOnTheStanding() {
        memberships.join(city, LocalDate.of(2020, 2, 1));
        open(Role.SECRETARIAT);

        press("Record a decision");
        decision().setValue(Decision.WITHDRAWN);
        date("From", "2026-05-01");
        type("Reason", "The council voted to leave");
        press("Save");

        assertThat(known.get(city).standing()).isEqualTo(Standing.WITHDRAWN);
    }

    @Test
    void showsWhatTheCorrectionOfADecisionWouldOverwrite(@Autowired StandingService standings) {
        memberships.join(city, LocalDate.of(2020, 2, 1));
        users.signIn(Role.SECRETARIAT);
        var reason = new Reason("The council voted to leave");
        var decision = standings.decide(
                city, new NewDecision(Decision.WITHDRAWN, LocalDate.of(2026, 5, 1), reason, Optional.empty()));
        open(Role.SECRETARIAT);
        pressLast("Correct");
        standings.correct(decision, LocalDate.of(2026, 5, 4), reason);

        date("From", "2026-05-03");
        type("Reason", "As the minutes say");
        press("Save");

        assertThat(shows(H3.class, "Withdrawn from 4 May 2026")).isFalse();
        press("Record mine");
        assertThat(offers("Record mine")).isFalse();
    }

    @Test
    void leavesDeclarationsAndDecisionsToTheSecretariat() {
        open(Role.COORDINATOR, city);

        assertThat(offers("Record a declaration")).isFalse();
        assertThat(offers("Record a decision")).isFalse();
    }

    private void open(Role role, CityId... of) {
        users.signIn(role, of);
        open("cities/it-valmora/membership");
    }

    private void date(String label, String day) {
        $(DatePicker.class).withCaption(label).single().setValue(LocalDate.parse(day));
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Decision> decision() {
        return $(ComboBox.class).withCaption("Decision").single();
    }
}
