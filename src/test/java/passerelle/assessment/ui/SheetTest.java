package passerelle.assessment.ui;

import com.vaadin.browserless.ComponentTester;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.Role;
import passerelle.assessment.AnswerSheetService;
import passerelle.assessment.AssessmentId;
import passerelle.assessment.TestAssessments;
import passerelle.instrument.AnswerValue;
import passerelle.instrument.IndicatorCode;
import passerelle.instrument.Instrument;
import passerelle.instrument.Option;
import passerelle.shared.CityId;
import passerelle.support.ViewTest;

/** The Index of one city on its sheet: cards, and what is said on them. */
public abstract class SheetTest extends ViewTest {

    @Autowired
    protected TestAssessments assessments;

    @Autowired
    protected AnswerSheetService sheets;

    @SuppressWarnings("NullAway.Init") // before each test
    protected CityId city;

    @SuppressWarnings("NullAway.Init")
    protected AssessmentId index;

    /** Opens the Index 2026 in a city, and signs somebody of it in. */
    protected void openARound(Role reader) {
        city = cities.add("it-valmora", "Valmora");
        index = assessments.open(city, Instrument.INDEX, 2026);
        users.signIn(reader, city);
    }

    protected void show(String area) {
        open(AssessmentLinks.to("it-valmora", index, area));
    }

    /** @param id the code of a question, or {@code figure-} and that of a figure */
    protected Component card(String id) {
        return $(AnswerCard.class).withId(id).single();
    }

    /** All that stands on a card. */
    protected String words(String id) {
        return card(id).getElement().getTextRecursively();
    }

    protected void choose(String indicator, String label) {
        test($(RadioButtonGroup.class, card(indicator)).single()).selectItem(label);
    }

    /** Of the area shown, the cards with a field in which the reader may write. */
    protected Set<String> writableCards() {
        return $(AnswerCard.class).all().stream()
                .filter(card -> $(Component.class, card).all().stream().anyMatch(SheetTest::isWritable))
                .map(card -> card.getId().orElseThrow())
                .collect(Collectors.toSet());
    }

    /** The boxes of a group are as open as the group. */
    private static boolean isWritable(Component field) {
        return field instanceof HasValue<?, ?> value
                && !value.isReadOnly()
                && !(field.getParent().orElse(null) instanceof CheckboxGroup);
    }

    /** Ticks one more of the options within. */
    protected void tick(Component within, String label) {
        new Ticking($(CheckboxGroup.class, within).single()).tick(label);
    }

    /** The library's own tester sets the value as if the server had done it. */
    private static class Ticking extends ComponentTester<CheckboxGroup<Option>> {

        @SuppressWarnings("unchecked")
        Ticking(CheckboxGroup<?> group) {
            super((CheckboxGroup<Option>) group);
        }

        void tick(String label) {
            var group = getComponent();
            var ticked = new HashSet<>(group.getValue());
            group.getListDataView()
                    .getItems()
                    .filter(option ->
                            group.getItemLabelGenerator().apply(option).equals(label))
                    .forEach(ticked::add);
            setValueAsUser(ticked);
        }
    }

    protected @Nullable AnswerValue value(String indicator) {
        return sheets.values(index).get(new IndicatorCode(indicator));
    }
}
