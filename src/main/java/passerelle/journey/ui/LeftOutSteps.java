package passerelle.journey.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import passerelle.city.CityDetails;
import passerelle.journey.CityJourney;
import passerelle.journey.Skip;
import passerelle.journey.SkipService;
import passerelle.journey.SkippedRow;
import passerelle.journey.StepState;
import passerelle.shared.ui.Phrases;
import passerelle.shared.ui.ReasonDialog;

/** What the secretariat left out, with its reason, for everybody; the secretariat may leave out and take back. */
class LeftOutSteps extends Div {

    private final CityDetails city;
    private final transient SkipService skips;
    private final boolean editable;

    LeftOutSteps(CityDetails city, CityJourney journey, SkipService skips, boolean editable) {
        this.city = city;
        this.skips = skips;
        this.editable = editable;
        addClassName("left-out");
        var rows = skips.of(city.id());
        if (!rows.isEmpty()) {
            var list = new UnorderedList();
            rows.forEach(row -> list.add(line(row)));
            add(list);
        }
        if (editable) {
            add(menu(journey));
        }
    }

    private ListItem line(SkippedRow row) {
        var line = new ListItem(new Span(
                getTranslation("journey.skipped", name(row), row.reason(), Phrases.moment(row.at()), row.by())));
        if (editable) {
            var back = new Button(getTranslation("journey.skip.back"), click -> takeBack(row));
            back.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            back.setAriaLabel(getTranslation("journey.skip.back.which", name(row)));
            line.add(back);
        }
        return line;
    }

    private MenuBar menu(CityJourney journey) {
        var menu = new MenuBar();
        menu.addThemeVariants(MenuBarVariant.TERTIARY, MenuBarVariant.SMALL);
        var steps = menu.addItem(getTranslation("journey.skip")).getSubMenu();
        journey.skippable().forEach(state -> steps.addItem(name(state), click -> skip(state)));
        return menu;
    }

    private void skip(StepState state) {
        var ui = UI.getCurrent();
        ReasonDialog.ask(
                getTranslation("journey.skip.which", name(state)),
                getTranslation("journey.skip.consequence"),
                getTranslation("journey.skip.do"),
                reason -> {
                    skips.skip(city.id(), new Skip(state.step(), state.round()), reason);
                    ui.refreshCurrentRoute(false);
                });
    }

    private void takeBack(SkippedRow row) {
        var ui = UI.getCurrent();
        ReasonDialog.ask(
                getTranslation("journey.skip.back.which", name(row)),
                getTranslation("journey.skip.back.consequence"),
                getTranslation("journey.skip.back"),
                reason -> {
                    skips.takeBack(row.id(), reason);
                    ui.refreshCurrentRoute(false);
                });
    }

    private String name(SkippedRow row) {
        return named(Phrases.name(this, row.step()), row.round());
    }

    private String name(StepState state) {
        return named(Phrases.name(this, state.step()), state.round());
    }

    private static String named(String step, int round) {
        return round == 0 ? step : step + " " + round;
    }
}
