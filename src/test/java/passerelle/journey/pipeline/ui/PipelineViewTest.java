package passerelle.journey.pipeline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Sort;
import passerelle.journey.Step;
import passerelle.journey.pipeline.SavedFilterService;
import passerelle.journey.pipeline.SavedQuery;
import passerelle.shared.ui.Sorting;

class PipelineViewTest extends PipelineTest {

    @Autowired
    private SavedFilterService filters;

    @Test
    void showsEveryCityWithTheLatestFirst() {
        open("pipeline");

        assertThat(shown()).containsExactly("Lunden", "Valmora", "Aurora");
    }

    @Test
    void keepsItsFiltersInTheAddress() {
        open("pipeline");

        test($view(Checkbox.class).withCaption("Only late").single()).click();

        assertThat(shown()).containsExactly("Lunden", "Valmora");
        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
                .isEqualTo("pipeline?late=true");
    }

    @Test
    void readsItsFiltersFromTheAddress() {
        open("pipeline?step=DECLARATION&country=it&sort=city");

        assertThat(shown()).containsExactly("Valmora");
        assertThat(step().getValue()).isEqualTo(Step.DECLARATION);
    }

    @Test
    void overlooksWhatTheAddressSaysWrongly() {
        open("pipeline?step=NOWHERE&officer=me&sort=colour");

        assertThat(shown()).hasSize(3);
    }

    @Test
    void sortsByTheOrderOfTheSteps() {
        open("pipeline?sort=step");
        assertThat(shown()).containsExactly("Aurora", "Lunden", "Valmora");

        open("pipeline?sort=-step");
        assertThat(shown()).containsExactly("Lunden", "Valmora", "Aurora");
    }

    @Test
    void putsWhatIsNotKnownLastWhicheverWay() {
        open("pipeline?sort=late");
        assertThat(shown()).containsExactly("Valmora", "Lunden", "Aurora");

        open("pipeline?sort=-late");
        assertThat(shown()).containsExactly("Lunden", "Valmora", "Aurora");
    }

    @Test
    void exportsInTheOrderThatIsShown() {
        open("pipeline");
        var grid = $view(PipelineGrid.class).single();

        assertThat(grid.sorted(Sorting.of("-late"))).containsExactly(Sort.Order.asc("j.earliestDue"));
        assertThat(grid.sorted(Sorting.of("-officer"))).containsExactly(Sort.Order.desc("o.nameFolded"));
        assertThat(grid.sorted(Sorting.of("next"))).isEmpty();
    }

    @Test
    void opensTheCitiesOfAStepByTheirNumber() {
        open("pipeline");

        assertThat($view(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("pipeline?step=LETTER", "pipeline?step=DECLARATION");
    }

    @Test
    void keepsAFilterUnderAName() {
        open("pipeline?country=it&view=board");
        press("Save this filter");
        type("Name", "Italy");
        press("Save");

        open("pipeline");

        assertThat($view(SavedFilterLinks.class).single().getChildren().flatMap(Component::getChildren))
                .singleElement(InstanceOfAssertFactories.type(Anchor.class))
                .returns("Italy", Anchor::getText)
                .returns("pipeline?country=it&view=board", Anchor::getHref);
    }

    @Test
    void renamesAndDeletesTheSavedFilterThatIsShown() {
        filters.save(new SavedQuery("Late", "late=true"));
        open("pipeline?late=true");
        press("Rename");
        type("Name", "In arrears");
        press("Save");
        assertThat(filters.mine()).extracting(SavedQuery::name).containsExactly("In arrears");

        open("pipeline?late=true");
        press("Delete");
        press("Delete");
        assertThat(filters.mine()).isEmpty();
    }
}
