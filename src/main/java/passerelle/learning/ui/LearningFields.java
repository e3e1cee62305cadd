package passerelle.learning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import passerelle.comparison.Basis;
import passerelle.result.ResultKind;
import passerelle.shared.ui.DateField;
import passerelle.shared.ui.Phrases;

/** By which results it is judged who is weak and who is strong, behind what else the page lets choose. */
class LearningFields extends Div {

    LearningFields(Component first, LearningAddress address, LocalDate today, Consumer<LearningAddress> go) {
        addClassNames("filters", "learning-fields");
        getElement().setAttribute("role", "search");
        var kind = select("comparison.kind", List.of(ResultKind.values()), Phrases::name);
        kind.setValue(address.kind());
        kind.addValueChangeListener(change -> go.accept(address.by(change.getValue())));
        var years = select(
                "comparison.years",
                IntStream.rangeClosed(1, Basis.MOST_YEARS).boxed().toList(),
                number -> getTranslation("comparison.years.number", number));
        years.setValue(address.years());
        years.addValueChangeListener(change -> go.accept(address.notOlder(change.getValue())));
        add(first, kind, day(address, today, go), years);
    }

    private <T> Select<T> select(String label, List<T> items, Function<T, String> name) {
        var select = new Select<T>();
        select.setLabel(getTranslation(label));
        select.setItems(items);
        select.setItemLabelGenerator(name::apply);
        return select;
    }

    private DateField day(LearningAddress address, LocalDate today, Consumer<LearningAddress> go) {
        var day = new DateField(getTranslation("comparison.on"));
        day.setMax(today);
        day.setValue(address.basis(today).on());
        day.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                go.accept(address.at(change.getValue()));
            }
        });
        return day;
    }
}
