package passerelle.city.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.time.Year;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import passerelle.account.CurrentUser;
import passerelle.account.Role;
import passerelle.city.CityDetails;
import passerelle.city.CityName;
import passerelle.city.CityRegister;
import passerelle.city.CityService;
import passerelle.shared.Audience;
import passerelle.shared.ui.FactList;
import passerelle.shared.ui.QuietButton;
import passerelle.shared.ui.Section;

@org.springframework.stereotype.Component
class OverviewTab implements CityTab {

    private final CityService cities;
    private final CityRegister register;
    private final CityForms forms;
    private final CurrentUser user;
    private final Clock clock;
    private final List<OverviewPart> parts;

    OverviewTab(
            CityService cities,
            CityRegister register,
            CityForms forms,
            CurrentUser user,
            List<OverviewPart> parts,
            Clock clock) {
        this.cities = cities;
        this.register = register;
        this.forms = forms;
        this.user = user;
        this.clock = clock;
        this.parts = parts.stream()
                .sorted(Comparator.comparingInt(OverviewPart::order))
                .toList();
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String path() {
        return "overview";
    }

    @Override
    public boolean visibleTo(CityDetails city) {
        return user.reads(city.id(), Audience.PUBLIC);
    }

    @Override
    public Component content(CityDetails city) {
        var page = new Div();
        parts.stream().filter(part -> part.visibleTo(city)).forEach(part -> page.add(part.content(city)));
        page.add(
                profile(city),
                new FiguresSection(cities, register, city, Year.now(clock).getValue() - 1, mayEdit(city)));
        return page;
    }

    private boolean mayEdit(CityDetails city) {
        return user.is(city.id(), Role.SECRETARIAT, Role.COORDINATOR);
    }

    private Section profile(CityDetails city) {
        var ui = UI.getCurrent();
        var section = new Section(ui.getTranslation("city.profile"));
        if (mayEdit(city)) {
            section.action(new QuietButton("city.edit", () -> forms.edit(city)));
        }
        if (user.is(Role.SECRETARIAT)) {
            section.action(new QuietButton("city.officer.assign", () -> forms.officer(city)));
            section.action(new QuietButton("city.european.decide", () -> forms.european(city)));
        }
        section.add(facts(city));
        return section;
    }

    private FactList facts(CityDetails city) {
        var ui = UI.getCurrent();
        var locale = ui.getLocale();
        var facts = new FactList()
                .with(ui.getTranslation("city.name.local"), city.names().local())
                .with(ui.getTranslation("city.name.en"), other(city.names(), CityName::english))
                .with(ui.getTranslation("city.name.fr"), other(city.names(), CityName::french))
                .with(ui.getTranslation("city.country"), city.country().name(locale))
                .with(ui.getTranslation("city.region"), city.region())
                .with(ui.getTranslation("city.network"), city.network());
        if (!city.website().isBlank()) {
            var link = new Anchor(city.website(), city.website());
            link.setTarget("_blank");
            link.getElement().setAttribute("rel", "noopener noreferrer");
            facts.with(ui.getTranslation("city.website"), link);
        }
        var place = city.place();
        if (place != null) {
            facts.with(ui.getTranslation("city.place"), place.words(locale));
        }
        return facts.with(ui.getTranslation("city.european"), EuropeanForm.words(city));
    }

    /** Blank where it is the city's own name. */
    private static String other(CityName names, Function<CityName, String> form) {
        var name = form.apply(names);
        return name.equals(names.local()) ? "" : name;
    }
}
