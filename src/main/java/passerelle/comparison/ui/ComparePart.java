package passerelle.comparison.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import passerelle.account.CurrentUser;
import passerelle.assessment.ui.IndexTabPart;
import passerelle.city.CityDetails;
import passerelle.shared.Audience;

/** From the results of a city to the city beside others. */
@org.springframework.stereotype.Component
class ComparePart implements IndexTabPart {

    private final CurrentUser user;

    ComparePart(CurrentUser user) {
        this.user = user;
    }

    @Override
    public int order() {
        return 35;
    }

    @Override
    public boolean visibleTo(CityDetails city) {
        return user.reads(city.id(), Audience.CITY);
    }

    @Override
    public Component content(CityDetails city) {
        var ui = UI.getCurrent();
        return new Paragraph(new Anchor(
                CompareLinks.of(city.code()), ui.getTranslation("comparison.city.link", city.name(ui.getLocale()))));
    }
}
