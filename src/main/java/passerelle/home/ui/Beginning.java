package passerelle.home.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.springframework.data.domain.PageRequest;
import passerelle.account.CurrentUser;
import passerelle.account.Role;
import passerelle.city.CityFilter;
import passerelle.city.CityService;
import passerelle.city.ui.CityForms;
import passerelle.intake.ui.IntakeLinks;

/** What the secretariat reads first while the store has no city: with what everything begins. */
@org.springframework.stereotype.Component
class Beginning {

    private final CurrentUser user;
    private final CityService cities;
    private final CityForms forms;

    Beginning(CurrentUser user, CityService cities, CityForms forms) {
        this.user = user;
        this.cities = cities;
        this.forms = forms;
    }

    Optional<Component> begin() {
        return isDue() ? Optional.of(words()) : Optional.empty();
    }

    private boolean isDue() {
        return user.is(Role.SECRETARIAT)
                && cities.search(CityFilter.NONE, PageRequest.of(0, 1)).isEmpty();
    }

    private Component words() {
        var ui = UI.getCurrent();
        var sentence = new H1(ui.getTranslation("home.begin"));
        sentence.addClassName("sentence");
        var buttons = new Div(forms.add(), new Anchor(IntakeLinks.ALL, ui.getTranslation("home.begin.list")));
        buttons.addClassName("home-beginnings");
        var begin = new Div(sentence, new Paragraph(ui.getTranslation("home.begin.why")), buttons);
        begin.addClassName("home-first");
        return begin;
    }
}
