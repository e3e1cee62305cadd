package passerelle.portrait.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import passerelle.account.CurrentUser;
import passerelle.assessment.ui.IndexTabPart;
import passerelle.city.CityDetails;
import passerelle.shared.Audience;

/** From the Index of a city to all its charts. */
@org.springframework.stereotype.Component
class ChartsPart implements IndexTabPart {

    private final CurrentUser user;

    ChartsPart(CurrentUser user) {
        this.user = user;
    }

    /** Above the results, which begin with charts as well. */
    @Override
    public int order() {
        return 25;
    }

    @Override
    public boolean visibleTo(CityDetails city) {
        return user.reads(city.id(), Audience.CITY);
    }

    @Override
    public Component content(CityDetails city) {
        var ui = UI.getCurrent();
        return new Paragraph(new Anchor(
                PortraitLinks.charts(city.code()), ui.getTranslation("portrait.link", city.name(ui.getLocale()))));
    }
}
