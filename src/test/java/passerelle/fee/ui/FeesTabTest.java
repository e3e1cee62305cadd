package passerelle.fee.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Locale;
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
import passerelle.support.ApplicationTest;
import passerelle.support.TestCities;
import passerelle.support.Users;

@ApplicationTest
class FeesTabTest extends SpringBrowserlessTest {

    private static final int YEAR = LocalDate.now().getYear();

    @Autowired
    private FeeService fees;

    @Autowired
    private TestMemberships memberships;

    @Autowired
    private Users users;

    private CityId city;

    @BeforeEach
    void addACity(@Autowired TestCities cities) {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        city = cities.add("it-valmora", "Valmora");
    }

    @Test
    void teachesFromWhenAFeeIsOwed() {
        open(Role.SECRETARIAT);

        assertThat($(H2.class).withText("No fee is owed yet").exists()).isTrue();
    }

    @Test
    void callsTheFeeOfAYear() {
        member();
        open(Role.SECRETARIAT);

        press("Call the fee");
        press("Save");

        assertThat(fee().status()).isEqualTo(FeeStatus.CALLED);
        assertThat($(Button.class).withText("Correct the notice").exists()).isTrue();
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
        test($(TextField.class).withCaption("Reference of the transfer").single())
                .setValue("T-1");
        press("Save");

        assertThat(fee().status()).isEqualTo(FeeStatus.PAID);
        assertThat($(Span.class).withTextContaining("reference T-1").exists()).isTrue();
    }

    @Test
    void waivesWithAReason() {
        member();
        open(Role.SECRETARIAT);

        press("Waive");
        test($(TextField.class).withCaption("Reason").single()).setValue("After the flood");
        $(Button.class).withText("Waive").all().reversed().stream()
                .limit(1)
                .forEach(button -> test(button).click());

        assertThat(fee().status()).isEqualTo(FeeStatus.WAIVED);
        assertThat($(Button.class).withText("Take the waiver back").exists()).isTrue();
    }

    @Test
    void isReadByTheCityWithoutAnythingToDo() {
        member();
        open(Role.COORDINATOR, city);

        assertThat($(H3.class).withText(Integer.toString(YEAR)).exists()).isTrue();
        assertThat($(Button.class).withText("Record a payment").exists()).isFalse();
        assertThat($(Button.class).withText("Call the fee").exists()).isFalse();
    }

    private void member() {
        memberships.join(city, LocalDate.of(YEAR, 1, 2));
    }

    private FeeRow fee() {
        return Acting.asSystem(() -> fees.of(city)).getFirst();
    }

    private void open(Role role, CityId... of) {
        users.signIn(role, of);
        navigate("cities/it-valmora/fees", Component.class);
    }

    private void press(String words) {
        test($(Button.class).withText(words).all().getLast()).click();
    }

    private String refusal() {
        return $(Div.class).withClassName("form-message").single().getText();
    }
}
