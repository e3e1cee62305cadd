package passerelle.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import passerelle.city.CityDetails;
import passerelle.instrument.Area;
import passerelle.instrument.Edition;
import passerelle.instrument.Indicator;
import passerelle.shared.ui.Notices;
import passerelle.shared.ui.Phrases;

/** The ways around a sheet: its areas, a search, the next open question, the areas before and after. */
class SheetGuide {

    private final CityDetails city;
    private final SheetModel model;
    private final String shown;

    SheetGuide(CityDetails city, SheetModel model, String shown) {
        this.city = city;
        this.model = model;
        this.shown = shown;
    }

    Component areas(SheetParts.Opened parts) {
        var list = new AreaList();
        if (!model.edition().profile().isEmpty()) {
            list.add(
                    new AreaList.Link(list.getTranslation("assessment.profile"), address(Edition.PROFILE)),
                    shown.equals(Edition.PROFILE),
                    model.profileStand());
        }
        model.edition()
                .areas()
                .forEach(area -> list.add(
                                new AreaList.Link(area.title().in(Phrases.locale()), address(area.code())),
                                area.code().equals(shown),
                                model.stand(area))
                        .add(parts.beside(area).toList()));
        return list;
    }

    /**
     * On a narrow screen the areas hide behind a choice; beside it the search and the way to the next open question.
     */
    Component tools() {
        var tools = new Div(
                new AreaChoice(model, shown, this::address), new IndicatorSearch(model, this::goTo), nextOpen());
        tools.addClassName("sheet-tools");
        tools.add(new SheetKeys());
        return tools;
    }

    /** @param chosen the name of the filter shown, or blank */
    Component filters(SheetFilters filters, String chosen) {
        return new FilterRow()
                .with(
                        model,
                        filters,
                        chosen,
                        filter -> AssessmentLinks.filtered(
                                city.code(), model.assessment().id(), filter));
    }

    /** To the areas before and after. */
    Component onward() {
        var links = new Div();
        links.addClassName("sheet-onward");
        area().flatMap(model.edition()::before).ifPresent(area -> links.add(link("assessment.area.before", area)));
        following().ifPresent(area -> links.add(link("assessment.area.after", area)));
        return links;
    }

    /** Behind the profile comes the first area. */
    private Optional<Area> following() {
        return area().map(model.edition()::after)
                .orElseGet(() -> model.edition().areas().stream().findFirst());
    }

    private Anchor link(String key, Area area) {
        var link = new Anchor(address(area.code()));
        link.setText(link.getTranslation(key, area.title().in(Phrases.locale())));
        return link;
    }

    private Component nextOpen() {
        var next = new Button();
        next.setText(next.getTranslation("assessment.next.open"));
        next.setVisible(model.isWritable());
        next.addClassName("next-open");
        next.addClickListener(click -> model.nextOpen(area())
                .ifPresentOrElse(this::goTo, () -> Notices.done(next.getTranslation("assessment.next.none"))));
        return next;
    }

    private void goTo(Indicator indicator) {
        var area = model.edition().areaOf(indicator.code()).code();
        var ui = UI.getCurrent();
        if (area.equals(shown)) {
            ui.getPage()
                    .executeJs(
                            "window.passerelleSheet.arrive($0)",
                            indicator.code().value());
        } else {
            ui.navigate(AssessmentLinks.to(city.code(), model.assessment().id(), area, indicator.code()));
        }
    }

    private Optional<Area> area() {
        return model.edition().areas().stream()
                .filter(area -> area.code().equals(shown))
                .findFirst();
    }

    private String address(String area) {
        return AssessmentLinks.to(city.code(), model.assessment().id(), area);
    }
}
