package passerelle.portrait.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.function.Consumer;
import passerelle.comparison.ui.GroupChoices;
import passerelle.comparison.ui.GroupField;
import passerelle.result.ResultKind;
import passerelle.shared.ui.DateField;
import passerelle.shared.ui.Phrases;

/** Beside which group a city is drawn, on which day, and by which of its results. */
class ChartsFields extends Div {

    ChartsFields(
            Portrait portrait,
            ChartsAddress address,
            GroupChoices groups,
            LocalDate today,
            Consumer<ChartsAddress> go) {
        addClassNames("filters", "portrait-fields");
        getElement().setAttribute("role", "search");
        add(new GroupField(groups, address.group(), group -> go.accept(address.with(group))));
        if (portrait.trend().kinds().size() > 1) {
            add(kind(portrait.shown().kind(), kind -> go.accept(address.by(kind))));
        }
        add(day(address.basis(portrait.shown().kind(), today).on(), today, day -> go.accept(address.at(day))));
    }

    private Select<ResultKind> kind(ResultKind shown, Consumer<ResultKind> changed) {
        var kind = new Select<ResultKind>();
        kind.setLabel(getTranslation("comparison.kind"));
        kind.setItems(ResultKind.values());
        kind.setItemLabelGenerator(Phrases::name);
        kind.setValue(shown);
        kind.addValueChangeListener(change -> changed.accept(change.getValue()));
        return kind;
    }

    private DateField day(LocalDate on, LocalDate today, Consumer<LocalDate> changed) {
        var day = new DateField(getTranslation("comparison.on"));
        day.setMax(today);
        day.setValue(on);
        day.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changed.accept(change.getValue());
            }
        });
        return day;
    }
}
