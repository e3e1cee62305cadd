package passerelle.workbook.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import java.util.Optional;
import passerelle.assessment.ui.OpenSheet;
import passerelle.assessment.ui.SheetAddition;
import passerelle.assessment.ui.SheetPart;
import passerelle.city.CityDetails;

/** On every answer sheet: the quiet way to take it away from the screen. */
@org.springframework.stereotype.Component
class AwayFromTheScreen implements SheetPart {

    @Override
    public int order() {
        return 80;
    }

    @Override
    public SheetAddition open(CityDetails city, OpenSheet sheet) {
        return new SheetAddition() {

            @Override
            public Optional<Component> below() {
                var link = new Anchor(
                        WorkbookLinks.to(city.code(), sheet.now().assessment().id()),
                        UI.getCurrent().getTranslation("workbook.page"));
                link.addClassName("workbook-way");
                return Optional.of(link);
            }
        };
    }
}
