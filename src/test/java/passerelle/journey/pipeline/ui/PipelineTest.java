package passerelle.journey.pipeline.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.Role;
import passerelle.journey.Step;
import passerelle.journey.pipeline.TestJourneys;
import passerelle.support.ViewTest;

/** The pipeline as the secretariat sees it: three cities, two of them late with their declaration. */
abstract class PipelineTest extends ViewTest {

    @BeforeEach
    void setOut(@Autowired TestJourneys journeys) {
        journeys.towardsTheDeclaration();
        users.signIn(Role.SECRETARIAT);
    }

    @SuppressWarnings("unchecked")
    protected ComboBox<Step> step() {
        return $view(ComboBox.class).withCaption("Step").single();
    }

    /** The names of the cities in the list. */
    protected List<String> shown() {
        var list = test($view(PipelineGrid.class).single());
        return IntStream.range(0, list.size())
                .mapToObj(row -> list.getRow(row).name(Locale.ENGLISH))
                .toList();
    }
}
