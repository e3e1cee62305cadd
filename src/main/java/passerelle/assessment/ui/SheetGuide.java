package passerelle.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.Optional;
import java.util.stream.Stream;
import passerelle.city.CityDetails;
import passerelle.instrument.Area;
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

    Component areas() {
        var list = new AreaList();
        if (!model.edition().profile().isEmpty()) {
            list.add(
                    list.getTranslation("assessment.profile"),
                    address(AnswerSheetView.PROFILE),
                    shown.equals(AnswerSheetView.PROFILE),
                    model.profileProgress());
        }
        model.edition()
                .areas()
                .forEach(area -> list.add(
                        area.title().in(Phrases.locale()),
                        address(area.code()),
                        area.code().equals(shown),
                        model.progress(area)));
        return list;
    }

    /** On a narrow screen the areas hide behind a choice; beside it the search and the way to the next open question. */
    Component tools() {
        var tools = new Div(choice(), search(), nextOpen());
        tools.addClassName("sheet-tools");
        return tools;
    }

    /** To the areas before and after. */
    Component onward() {
        var links = new Div();
        links.addClassName("sheet-onward");
        var areas = model.edition().areas();
        var place = areas.stream().map(Area::code).toList().indexOf(shown);
        if (place > 0) {
            links.add(link("assessment.area.before", areas.get(place - 1)));
        }
        if (place + 1 < areas.size()) {
            links.add(link("assessment.area.after", areas.get(place + 1)));
        }
        return links;
    }

    private Anchor link(String key, Area area) {
        var link = new Anchor(address(area.code()));
        link.setText(link.getTranslation(key, area.title().in(Phrases.locale())));
        return link;
    }

    private Component choice() {
        var choice = new Select<String>();
        choice.addClassName("area-choice");
        choice.setLabel(choice.getTranslation("assessment.areas"));
        var areas = model.edition().areas().stream().map(Area::code);
        var profile = model.edition().profile().isEmpty() ? Stream.<String>of() : Stream.of(AnswerSheetView.PROFILE);
        choice.setItems(Stream.concat(profile, areas).toList());
        choice.setItemLabelGenerator(code -> choice(choice, code));
        choice.setValue(shown);
        choice.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                UI.getCurrent().navigate(address(change.getValue()));
            }
        });
        return choice;
    }

    private String choice(Component reader, String code) {
        var isProfile = code.equals(AnswerSheetView.PROFILE);
        var title = isProfile
                ? reader.getTranslation("assessment.profile")
                : model.edition().area(code).title().in(Phrases.locale());
        var progress = isProfile
                ? model.now().profileProgress()
                : model.now().progress(model.edition().area(code));
        return reader.getTranslation("assessment.area.choice", title, progress.answered(), progress.total());
    }

    private Component search() {
        var search = new ComboBox<Indicator>();
        search.addClassName("indicator-search");
        search.setLabel(search.getTranslation("assessment.search"));
        search.setItems(query -> model.search(query.getFilter().orElse(""), Phrases.locale()).stream()
                .skip(query.getOffset())
                .limit(query.getLimit()));
        search.setItemLabelGenerator(
                indicator -> indicator.code().value() + " " + indicator.topic().in(Phrases.locale()));
        search.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                search.clear();
                goTo(change.getValue());
            }
        });
        return search;
    }

    private Component nextOpen() {
        var next = new Button();
        next.setText(next.getTranslation("assessment.next.open"));
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
