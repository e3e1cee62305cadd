package passerelle.fee.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.Acting;
import passerelle.account.Role;
import passerelle.fee.FeeRow;
import passerelle.fee.FeeService;
import passerelle.fee.FeeStatus;
import passerelle.membership.TestMemberships;
import passerelle.shared.CityId;
import passerelle.support.ViewTest;

class FeesTabTest extends ViewTest {

    private static final int YEAR = LocalDate.now().getYear();

    @Autowired
    private FeeService fees;

    @Autowired
    private TestMemberships memberships;

    private CityId city;

    @BeforeEach
    void addACity() {
        city = cities.add("it-valmora", "Valmora");
    }

    @Test
    void teachesFromWhenAFeeIsOwed() {
        open(Role.SECRETARIAT);

        assertThat(shows(H2.class, "No fee is owed yet")).isTrue();
    }

    @Test
    void callsTheFeeOfAYear() {
        member();
        open(Role.SECRETARIAT);

        press("Call the fee");
        press("Save");

        assertThat(fee().status()).isEqualTo(FeeStatus.CALLED);
        assertThat(offers("Correct the notice")).isTrue();
    }

    @Test
    void takesAPaymentOnlyWithItsReference() {
        member();
        open(Role.SECRETARIAT);
        press("Call the fee");
        press("Save");

        press("Record a payment");
        press("Save");
        assertThat(refusal()).startsWith("Give the reference of the transfer");
        type("Reference of the transfer", "T-1");
        press("Save");

        assertThat(fee().status()).isEqualTo(FeeStatus.PAID);
        assertThat($(Span.class).withTextContaining("reference T-1").exists()).isTrue();
    }

    @Test
    void waivesWithAReason() {
        member();
        open(Role.SECRETARIAT);

        press("Waive");
        type("Reason", "After the flood");
        $(Button.class).withText("Waive").all().reversed().stream()
                .limit(1)
                .forEach(button -> test(button).click());

        assertThat(fee().status()).isEqualTo(FeeStatus.WAIVED);
        assertThat(offers("Take the waiver back")).isTrue();
    }

    @Test
    void isReadByTheCityWithoutAnythingToDo() {
        member();
        open(Role.COORDINATOR, city);

        assertThat($(H3.class).withText(Integer.toString(YEAR)).exists()).isTrue();
        assertThat(offers("Record a payment")).isFalse();
        assertThat(offers("Call the fee")).isFalse();
    }

    private void member() {
        memberships.join(city, LocalDate.of(YEAR, 1, 2));
    }

    private FeeRow fee() {
        return Acting.asSystem(() -> fees.of(city)).getFirst();
    }

    private void open(Role role, CityId... of) {
        users.signIn(role, of);
        open("cities/it-valmora/fees");
    }
}
