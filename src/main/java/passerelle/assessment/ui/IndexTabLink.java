package passerelle.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import org.springframework.modulith.NamedInterface;
import passerelle.account.CurrentUser;
import passerelle.city.CityDetails;
import passerelle.shared.Audience;

/** A line of the Index tab that leads to a page of its own about the city, for all who read the city's own results. */
@NamedInterface("part")
public abstract class IndexTabLink implements IndexTabPart {

    private final CurrentUser user;
    private final String words;

    /** @param words key of the words of the link, which name the city */
    protected IndexTabLink(CurrentUser user, String words) {
        this.user = user;
        this.words = words;
    }

    /** @return where the link leads for the city of this code */
    protected abstract String address(String code);

    @Override
    public boolean visibleTo(CityDetails city) {
        return user.reads(city.id(), Audience.CITY);
    }

    @Override
    public Component content(CityDetails city) {
        var ui = UI.getCurrent();
        return new Paragraph(new Anchor(address(city.code()), ui.getTranslation(words, city.name(ui.getLocale()))));
    }
}
