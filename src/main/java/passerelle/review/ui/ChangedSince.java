package passerelle.review.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import passerelle.assessment.AnswerSheet;
import passerelle.assessment.ui.AssessmentLinks;
import passerelle.city.CityDetails;
import passerelle.instrument.Edition;
import passerelle.instrument.IndicatorCode;
import passerelle.review.signoff.SignedAnswers;
import passerelle.shared.ui.Phrases;

/** What is answered otherwise than when it was signed off, with a way to each; nothing where nothing is. */
class ChangedSince extends Div {

    private final CityDetails city;
    private final AnswerSheet sheet;

    ChangedSince(CityDetails city, AnswerSheet sheet, SignedAnswers signed) {
        this.city = city;
        this.sheet = sheet;
        addClassName("review-changed");
        var changed = signed.changed(sheet);
        if (!changed.isEmpty()) {
            add(new Paragraph(getTranslation("signoff.changed", changed.size())), links(changed));
        }
        if (!signed.changedFigures(sheet).isEmpty()) {
            add(new Anchor(
                    AssessmentLinks.to(city.code(), sheet.assessment().id(), Edition.PROFILE),
                    getTranslation("signoff.changed.figures")));
        }
        setVisible(getComponentCount() > 0);
    }

    private UnorderedList links(List<IndicatorCode> changed) {
        var list = new UnorderedList();
        list.addClassName("review-links");
        changed.forEach(indicator -> list.add(new ListItem(link(indicator))));
        return list;
    }

    private Anchor link(IndicatorCode indicator) {
        var area = sheet.edition().areaOf(indicator).code();
        var address = AssessmentLinks.to(city.code(), sheet.assessment().id(), area, indicator);
        var link = new Anchor(address, indicator.value());
        link.setTitle(sheet.edition().indicator(indicator).topic().in(Phrases.locale()));
        return link;
    }
}
