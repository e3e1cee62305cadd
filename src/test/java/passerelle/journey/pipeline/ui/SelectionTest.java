package passerelle.journey.pipeline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.GridSingleSelectionModel;
import com.vaadin.flow.component.html.ListItem;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.Role;
import passerelle.assessment.TestAssessments;
import passerelle.instrument.Instrument;
import passerelle.membership.TestMemberships;
import passerelle.support.ViewTest;

class SelectionTest extends ViewTest {

    @BeforeEach
    void addTwoCities(@Autowired TestMemberships memberships, @Autowired TestAssessments rounds) {
        memberships.join(cities.add("it-aurora", "Aurora"), LocalDate.now().minusDays(20));
        rounds.open(
                cities.add("fr-lunden", "Lunden"),
                Instrument.INDEX,
                LocalDate.now().getYear());
    }

    @Test
    void opensARoundForTheSelectedCitiesAndReportsTheOthers() {
        users.signIn(Role.SECRETARIAT);
        navigate(PipelineView.class);
        assertThat($view(Button.class).withText("Open an Index round").all()).isEmpty();
        var grid = $view(PipelineGrid.class).single();
        for (var row = 0; row < test(grid).size(); row++) {
            grid.select(test(grid).getRow(row));
        }

        press("Open an Index round");
        press("Open an Index round");

        assertThat($(Dialog.class).last().getHeaderTitle()).isEqualTo("Not done for all cities");
        assertThat($(ListItem.class).from($(Dialog.class).last()).all())
                .singleElement()
                .extracting(ListItem::getText)
                .asString()
                .startsWith("Lunden: ");
    }

    @Test
    void letsAnalystsSelectNothing() {
        users.signIn(Role.ANALYST);
        navigate(PipelineView.class);
        assertThat($view(PipelineGrid.class).single().getSelectionModel()).isInstanceOf(GridSingleSelectionModel.class);
    }
}
