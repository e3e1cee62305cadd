package passerelle.city.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.ValueProvider;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import passerelle.city.CityDetails;
import passerelle.city.CityFacts;
import passerelle.city.CityRegister;
import passerelle.city.CityService;
import passerelle.city.Eligibility;
import passerelle.shared.ui.EmptyState;
import passerelle.shared.ui.FoldingGrid;
import passerelle.shared.ui.Numbers;
import passerelle.shared.ui.Phrases;
import passerelle.shared.ui.QuietButton;
import passerelle.shared.ui.ReasonDialog;
import passerelle.shared.ui.Section;
import passerelle.shared.ui.StatusBadge;
import passerelle.shared.ui.Tone;

/** The figures of a city by year and what they say of its eligibility. */
class FiguresSection extends Section {

    private final CityService cities;
    private final CityRegister register;
    private final CityDetails city;

    FiguresSection(CityService cities, CityRegister register, CityDetails city, int lastYear, boolean editable) {
        super(UI.getCurrent().getTranslation("city.figures"));
        this.register = register;
        this.city = city;
        this.cities = cities;
        var figures = cities.facts(city.id());
        var record = record(lastYear);
        record.setVisible(editable);
        if (figures.isEmpty()) {
            add(new EmptyState(getTranslation("city.figures.empty"), getTranslation("city.figures.why"), record));
        } else {
            action(record);
            add(advice(Eligibility.of(figures)), table(figures, editable));
        }
    }

    private Button record(int lastYear) {
        return new Button(
                getTranslation("city.figures.record"),
                click -> new FiguresForm(lastYear)
                        .dialog(typed -> register.record(city.id(), typed))
                        .open());
    }

    /** What was corrected meanwhile is shown before it is overwritten. */
    private void correct(CityFacts known) {
        var form = new FiguresForm(known);
        form.dialog(figures -> register.correct(city.id(), figures, form.why()))
                .over(form.values(List.of(known)), () -> form.values(cities.facts(city.id())))
                .open();
    }

    private void withdraw(CityFacts known) {
        var action = getTranslation("city.figures.withdraw");
        ReasonDialog.ask(action, getTranslation("city.figures.withdraw.text"), action, why -> {
            register.withdraw(city.id(), known.year(), why);
            UI.getCurrent().refreshCurrentRoute(false);
        });
    }

    private Paragraph advice(Eligibility eligibility) {
        var advice = new Paragraph(
                badge("city.eligibility.size.", eligibility.size()),
                badge("city.eligibility.diversity.", eligibility.diversity()));
        advice.addClassName("badges");
        return advice;
    }

    private StatusBadge badge(String key, Eligibility.Advice advice) {
        var tone = switch (advice) {
            case SUITED -> Tone.DONE;
            case BELOW -> Tone.SOON;
            case UNKNOWN -> Tone.NEUTRAL;
        };
        return new StatusBadge(tone, getTranslation(key + advice));
    }

    private Grid<CityFacts> table(List<CityFacts> figures, boolean editable) {
        var grid = new FoldingGrid<CityFacts>();
        grid.addColumn(row -> Integer.toString(row.year()))
                .setHeader(getTranslation("city.year"))
                .setRowHeader(true);
        number(grid, "city.population", row -> row.population() == null ? "–" : Phrases.number(row.population()));
        number(grid, "city.foreign.residents", row -> percent(row.foreignResidents()));
        number(grid, "city.foreign.born", row -> percent(row.foreignBorn()));
        number(grid, "city.national.minorities", row -> percent(row.nationalMinorities()));
        grid.addNamedColumn(getTranslation("city.source"), CityFacts::source).setFlexGrow(2);
        if (editable) {
            grid.addComponentColumn(this::acts)
                    .setHeader(getTranslation("city.figures.acts"))
                    .setAutoWidth(true)
                    .setFlexGrow(0);
        }
        grid.setItems(figures);
        grid.setAllRowsVisible(true);
        return grid;
    }

    private Div acts(CityFacts row) {
        var year = Integer.toString(row.year());
        var acts = new Div(
                new QuietButton("form.correct", () -> correct(row)).about(year),
                new QuietButton("city.figures.withdraw", () -> withdraw(row)).about(year));
        acts.addClassName("quiet-actions");
        return acts;
    }

    private void number(FoldingGrid<CityFacts> grid, String key, ValueProvider<CityFacts, String> value) {
        grid.addNamedColumn(getTranslation(key), value).setTextAlign(ColumnTextAlign.END);
    }

    private static String percent(@Nullable BigDecimal share) {
        return share == null ? "–" : Numbers.percent(share, Phrases.locale());
    }
}
