package passerelle.practice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import passerelle.account.CurrentUser;
import passerelle.city.CityDetails;
import passerelle.city.ui.CityLinks;
import passerelle.city.ui.OverviewPart;
import passerelle.practice.PracticeService;
import passerelle.shared.Audience;
import passerelle.shared.ui.PageZone;
import passerelle.shared.ui.Section;

/** When the city last reported a good practice, and the way to them. */
@org.springframework.stereotype.Component
class PracticeOverview implements OverviewPart {

    private final PracticeService practices;
    private final CurrentUser user;

    PracticeOverview(PracticeService practices, CurrentUser user) {
        this.practices = practices;
        this.user = user;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public boolean visibleTo(CityDetails city) {
        return user.reads(city.id(), Audience.CITY);
    }

    @Override
    public Component content(CityDetails city) {
        var ui = UI.getCurrent();
        var section = new Section(ui.getTranslation("practice.tab"));
        section.action(new Anchor(CityLinks.to(city.code(), "practices"), ui.getTranslation("practice.all")));
        section.add(new Paragraph(
                Reminder.of(practices.lastReported(city.id()), PageZone.today()).words()));
        return section;
    }
}
