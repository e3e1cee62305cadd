package passerelle.instrument.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;
import java.util.Optional;
import passerelle.instrument.Area;
import passerelle.instrument.EditionChanges;

/** An area that opens into its indicators; they are laid out at the first opening only. */
class AreaPanel extends Details {

    private final CardActs acts;
    private boolean laidOut;

    AreaPanel(Area area, Optional<EditionChanges> changes, CardActs acts, Locale locale) {
        this.acts = acts;
        addClassName("area-panel");
        setSummaryText(getTranslation(
                "instrument.area", area.title().in(locale), area.indicators().size()));
        addOpenedChangeListener(change -> layOut(area, changes, locale));
    }

    private void layOut(Area area, Optional<EditionChanges> changes, Locale locale) {
        if (!laidOut) {
            laidOut = true;
            add(new Paragraph(area.intro().in(locale)));
            var own = acts.of(area);
            if (!own.isEmpty()) {
                var buttons = new Div();
                buttons.addClassName("quiet-actions");
                own.forEach(buttons::add);
                add(buttons);
            }
            area.indicators().forEach(indicator -> {
                var change = changes.map(all -> all.of(indicator.code()));
                add(new IndicatorCard(indicator, change, acts.of(indicator), locale));
            });
        }
    }
}
