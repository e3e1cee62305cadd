package passerelle.portrait.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import passerelle.city.CityDetails;
import passerelle.result.ExplainedResult;
import passerelle.result.ui.ScorePart;

/** From a figure to the charts of its city and, for whoever reads the answers, to other weights. */
@org.springframework.stereotype.Component
class PortraitScorePart implements ScorePart {

    @Override
    public Component content(CityDetails city, ExplainedResult explained) {
        var ui = UI.getCurrent();
        var links = new Div();
        links.addClassName("score-links");
        if (explained.reachesAnswers()) {
            links.add(new Anchor(
                    PortraitLinks.whatIf(city.code(), explained.result().round()),
                    ui.getTranslation("portrait.whatif.link")));
        }
        links.add(new Anchor(
                PortraitLinks.charts(city.code()),
                ui.getTranslation("portrait.link.short", city.name(ui.getLocale()))));
        return links;
    }
}
