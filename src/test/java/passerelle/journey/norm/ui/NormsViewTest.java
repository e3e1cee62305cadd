package passerelle.journey.norm.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.Role;
import passerelle.journey.norm.Norm;
import passerelle.journey.norm.NormService;
import passerelle.membership.TestMemberships;
import passerelle.shared.Reason;
import passerelle.shared.ui.FactList;
import passerelle.support.ViewTest;

class NormsViewTest extends ViewTest {

    @Test
    void showsEveryNormToTheSecretariat() {
        users.signIn(Role.SECRETARIAT);

        navigate(NormsView.class);

        assertThat($view(H1.class).single().getText()).isEqualTo("Norms");
        assertThat(test($view(Grid.class).single()).size()).isEqualTo(Norm.values().length);
    }

    @Test
    void showsWhatAColleagueDecidedMeanwhileBesideWhatIsTyped(@Autowired NormService norms) {
        users.signIn(Role.SECRETARIAT);
        navigate(NormsView.class);
        change(Norm.VISIT);
        norms.change(Norm.VISIT, 180, 100, new Reason("Decided by the board"));
        test($(IntegerField.class).single()).setValue(200);
        type("Reason", "Summer");

        press("Save");
        assertThat($(FactList.class).single().getElement().getTextRecursively()).isEqualTo("Days100");
        assertThat(norms.norms().of(Norm.VISIT)).isEqualTo(100);

        press("Record mine");
        assertThat(norms.norms().of(Norm.VISIT)).isEqualTo(200);
    }

    private void change(Norm norm) {
        var cell = test($view(Grid.class).single()).getCellComponent(norm.ordinal(), 3);
        test((Button) cell).click();
    }

    @Test
    void namesWhoWouldBecomeLateBeforeANormIsChanged(
            @Autowired TestMemberships memberships, @Autowired NormService norms) {
        memberships.candidate(cities.add("fr-lunden", "Lunden"), LocalDate.now().minusDays(60));
        users.signIn(Role.SECRETARIAT);
        navigate(NormsView.class);
        change(Norm.DECLARATION);
        test($(IntegerField.class).single()).setValue(50);
        type("Reason", "Decided by the board");

        assertThat($(ListItem.class).all())
                .extracting(ListItem::getText)
                .contains("Lunden: Declaration of intent, late 10 days");
        press("Save");
        assertThat(norms.norms().of(Norm.DECLARATION)).isEqualTo(90);

        press("Record anyway");
        assertThat(norms.norms().of(Norm.DECLARATION)).isEqualTo(50);
    }
}
