package passerelle.learning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import passerelle.account.CurrentUser;
import passerelle.city.CityDetails;
import passerelle.city.ui.OverviewPart;
import passerelle.instrument.EditionService;
import passerelle.learning.LearningGroupRow;
import passerelle.learning.LearningGroupService;
import passerelle.shared.Audience;
import passerelle.shared.ui.Section;

/** The learning groups of a city on the first page of it. */
@org.springframework.stereotype.Component
class CityGroupsPart implements OverviewPart {

    private final LearningGroupService groups;
    private final EditionService editions;
    private final CurrentUser user;

    CityGroupsPart(LearningGroupService groups, EditionService editions, CurrentUser user) {
        this.groups = groups;
        this.editions = editions;
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
        var section = new Section(
                ui.getTranslation("learning.city.groups"),
                new Anchor(LearningLinks.city(city.code()), ui.getTranslation("learning.crumb")));
        var rows = groups.of(city.id());
        section.setVisible(!rows.isEmpty());
        section.add(list(rows));
        return section;
    }

    private Component list(List<LearningGroupRow> rows) {
        return rows.isEmpty()
                ? new GroupList(rows, new AreaTitles(List.of()))
                : new GroupList(rows, AreaTitles.read(editions));
    }
}
