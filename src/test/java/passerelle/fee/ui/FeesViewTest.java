package passerelle.fee.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.Role;
import passerelle.fee.FeeLine;
import passerelle.fee.FeeService;
import passerelle.fee.NewPayment;
import passerelle.fee.Notice;
import passerelle.fee.PaymentService;
import passerelle.membership.TestMemberships;
import passerelle.shared.CityId;
import passerelle.shared.Euro;
import passerelle.support.ViewTest;

class FeesViewTest extends ViewTest {

    private static final LocalDate TODAY = LocalDate.now();
    private static final int YEAR = TODAY.getYear();

    @Autowired
    private FeeService fees;

    @Autowired
    private PaymentService payments;

    @BeforeEach
    void twoMembersOneOfWhichHasPaid(@Autowired TestMemberships memberships) {
        users.signIn(Role.SECRETARIAT);
        var paid = memberships.join(cities.add("it-valmora", "Valmora"), LocalDate.of(YEAR - 1, 3, 3));
        memberships.join(cities.add("se-oresby", "Oresby"), LocalDate.of(YEAR - 1, 3, 3));
        pay(paid);
    }

    @Test
    void showsWhoOwesThisYear() {
        open("fees");

        assertThat(listed()).contains("Valmora", "Oresby");
    }

    @Test
    void keepsTheFilterInItsAddress() {
        open("fees?open=true");

        assertThat($(Checkbox.class).single().getValue()).isTrue();
        assertThat(listed()).contains("Oresby").doesNotContain("Valmora");
    }

    @Test
    void showsAnotherYear() {
        open("fees?year=" + (YEAR - 1));

        assertThat($(Select.class).single().getValue()).isEqualTo(YEAR - 1);
        assertThat(listed()).contains("Valmora", "Oresby");
    }

    @Test
    void showsThisYearForAnAddressThatMakesNoSense() {
        open("fees?year=12&open=perhaps");

        assertThat($(Select.class).single().getValue()).isEqualTo(YEAR);
        assertThat($(Checkbox.class).single().getValue()).isFalse();
    }

    private void pay(CityId city) {
        fees.call(city, YEAR, new Notice(TODAY, "N-1", Euro.of("5000.00")), Optional.empty());
        payments.record(city, YEAR, new NewPayment(TODAY, "T-1", Euro.of("5000.00")), false);
    }

    @SuppressWarnings("unchecked")
    private List<String> listed() {
        Grid<FeeLine> grid = $(Grid.class).single();
        var rows = test(grid);
        return IntStream.range(0, rows.size())
                .mapToObj(rows::getRow)
                .map(line -> line.name(Locale.ENGLISH))
                .toList();
    }
}
