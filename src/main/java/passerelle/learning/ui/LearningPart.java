package passerelle.learning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import passerelle.account.CurrentUser;
import passerelle.assessment.ui.IndexTabPart;
import passerelle.city.CityDetails;
import passerelle.shared.Audience;

/** From the results of a city to whom it could learn from. */
@org.springframework.stereotype.Component
class LearningPart implements IndexTabPart {

    private final CurrentUser user;

    LearningPart(CurrentUser user) {
        this.user = user;
    }

    @Override
    public int order() {
        return 36;
    }

    @Override
    public boolean visibleTo(CityDetails city) {
        return user.reads(city.id(), Audience.CITY);
    }

    @Override
    public Component content(CityDetails city) {
        var ui = UI.getCurrent();
        return new Paragraph(new Anchor(
                LearningLinks.city(city.code()), ui.getTranslation("learning.city.link", city.name(ui.getLocale()))));
    }
}
