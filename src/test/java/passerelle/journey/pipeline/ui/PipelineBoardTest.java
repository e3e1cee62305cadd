package passerelle.journey.pipeline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.junit.jupiter.api.Test;
import passerelle.journey.Step;

class PipelineBoardTest extends PipelineTest {

    @Test
    void showsTheWholeBoardWhereTheAddressAsksForTheFeeInWhichNoCityStands() {
        open("pipeline?view=board&step=FEE&column=FEE");

        assertThat(columns()).hasSize(9);
        assertThat(step().getValue()).isNull();
    }

    @Test
    void standsEachCityInTheColumnOfItsStep() {
        open("pipeline?view=board");

        assertThat(columns()).hasSize(9).startsWith("Letter of interest 1", "Declaration of intent 2");
        assertThat($view(CityCard.class).all())
                .extracting(PipelineBoardTest::words)
                .satisfiesExactly(
                        aurora -> assertThat(aurora).contains("Aurora", "send the letter of interest", "not started"),
                        lunden ->
                                assertThat(lunden).contains("Lunden", "sign the declaration of intent", "late 60 days"),
                        valmora -> assertThat(valmora).contains("Valmora", "late 10 days"));
    }

    @Test
    void keepsTheFiltersOnTheBoard() {
        open("pipeline?view=board");
        test($view(Checkbox.class).withCaption("Only late").single()).click();

        assertThat($view(CityCard.class).all()).hasSize(2);
        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
                .isEqualTo("pipeline?view=board&late=true");
        assertThat($view(PipelineTabs.class).single().getChildren().map(Anchor.class::cast))
                .extracting(Anchor::getHref)
                .containsExactly("pipeline?late=true", "pipeline?view=board&late=true");
    }

    @Test
    void showsTheOtherCitiesOfAColumnOnDemand() {
        for (var number = 0; number < StepColumn.PAGE; number++) {
            cities.add("it-city", "City " + number);
        }
        open("pipeline?view=board&step=LETTER");
        assertThat($view(CityCard.class).all()).hasSize(StepColumn.PAGE);

        press("Show more");

        assertThat($view(CityCard.class).all()).hasSize(StepColumn.PAGE + 1);
        assertThat($view(Button.class).withText("Show more").all()).isEmpty();
    }

    @Test
    void choosesTheColumnForAPhone() {
        open("pipeline?view=board&column=INDEX");
        assertThat(shownOnAPhone()).containsExactly(Step.INDEX);

        var chooser = $view(Select.class).single();
        test(chooser).selectItem("Declaration of intent (2)");

        assertThat(shownOnAPhone()).containsExactly(Step.DECLARATION);
    }

    private List<Step> shownOnAPhone() {
        return $view(StepColumn.class).all().stream()
                .filter(column -> column.hasClassName("is-shown"))
                .map(StepColumn::step)
                .toList();
    }

    private List<String> columns() {
        return $view(H2.class).all().stream().map(PipelineBoardTest::words).toList();
    }

    private static String words(Component part) {
        return part.getElement().getTextRecursively().replaceAll("(?<=[a-z])(?=[0-9])", " ");
    }
}
